import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PlainError } from '../plain-error.ts';
import { withScratchDatabase } from '../postgres/scratch.ts';
import { withEngine } from '../prisma/engine.ts';
import { migrationsFolder, nothingExternal, readMigrations, schemaFile } from '../prisma/migrations.ts';

/** `coordinadora migration NAME`: writes what leads from the migrations so far to `schema.prisma` as a new migration. */
export async function migration([name]: string[]): Promise<number> {
  if (!name || !/^[a-z0-9_]+$/.test(name))
    throw new PlainError('Say what the migration does: coordinadora migration add_follow');
  const script = await withScratchDatabase(difference);
  if (script === null) return say('The migrations already lead to schema.prisma: nothing to write.');
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = join(migrationsFolder, `${stamp}_${name}`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'migration.sql'), script);
  return say(`Written: prisma/migrations/${stamp}_${name}/migration.sql`);
}

/** Null where there is none. The engine replays the migrations in the database given, which must be empty. */
export async function difference(databaseUrl: string): Promise<string | null> {
  const content = await readFile(schemaFile, 'utf8');
  const from = { tag: 'migrations' as const, ...(await readMigrations()) };
  const to = { tag: 'schemaDatamodel' as const, files: [{ path: schemaFile, content }] };
  const params = { from, to, script: true, exitCode: true, filters: nothingExternal };
  const { exitCode, stdout } = await withEngine(databaseUrl, [[schemaFile, content]], (engine) =>
    engine.diff(params),
  );
  return exitCode === 2 ? stdout : null;
}

function say(sentence: string): number {
  console.log(sentence);
  return 0;
}
