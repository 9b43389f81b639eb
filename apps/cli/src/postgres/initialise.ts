import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PlainError } from '../plain-error.ts';
import { said } from '../spoken.ts';
import { giveTo } from './account.ts';
import type { Place } from './place.ts';
import { run } from './run.ts';

/** Creates the cluster if there is none: beside its place, then moved there whole, so that a crash in between leaves nothing half made. */
export async function initialise(place: Place): Promise<void> {
  const { cluster } = place;
  if (existsSync(join(cluster, 'PG_VERSION'))) return checkVersion(cluster);
  if (existsSync(cluster) && (await readdir(cluster)).length > 0)
    throw damaged(cluster, said({ es: 'falta PG_VERSION', en: 'PG_VERSION is missing' }));
  const draft = `${cluster}.new`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { mode: 0o700 });
  await giveTo(place.account, draft);
  await initdb(place, draft);
  await rm(cluster, { recursive: true, force: true });
  await rename(draft, cluster);
}

async function initdb(place: Place, draft: string): Promise<void> {
  const passwordFile = `${draft}.password`;
  await writeFile(passwordFile, place.password, { mode: 0o600 });
  await giveTo(place.account, passwordFile);
  // The built-in locale sorts and folds the same on every machine.
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const login = ['--auth=scram-sha-256', '--username=coordinadora', `--pwfile=${passwordFile}`];
  const { code, output } = await run(place, place.binaries.initdb, [
    `--pgdata=${draft}`,
    ...locale,
    ...login,
  ]);
  await rm(passwordFile, { force: true });
  if (code === 0) return;
  await rm(draft, { recursive: true, force: true });
  throw new PlainError(
    said({
      es: `No se pudo crear la base de datos en ${place.folder}: ${output.trim().split('\n').at(-1)}`,
      en: `The database could not be created in ${place.folder}: ${output.trim().split('\n').at(-1)}`,
    }),
  );
}

async function checkVersion(cluster: string): Promise<void> {
  const version = (await readFile(join(cluster, 'PG_VERSION'), 'utf8')).trim();
  if (version === '18') return;
  if (!/^\d+$/.test(version))
    throw damaged(cluster, said({ es: 'PG_VERSION no se puede leer', en: 'PG_VERSION is unreadable' }));
  throw new PlainError(
    said({
      es: `La carpeta de datos ${cluster} la escribió PostgreSQL ${version}; este programa trae PostgreSQL 18.`,
      en: `The data folder ${cluster} was written by PostgreSQL ${version}; this program brings PostgreSQL 18.`,
    }),
  );
}

const damaged = (cluster: string, why: string) =>
  new PlainError(
    said({
      es: `La carpeta de datos ${cluster} está dañada (${why}): recupérela de una copia o apártela.`,
      en: `The data folder ${cluster} is damaged (${why}): restore it from a backup or move it away.`,
    }),
  );
