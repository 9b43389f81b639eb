import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MigrationDirectory, MigrationList } from '@prisma/schema-engine-wasm/schema_engine_bg';
import { root } from '../root.ts';

export const migrationsFolder = join(root, 'prisma', 'migrations');
export const schemaFile = join(root, 'prisma', 'schema.prisma');

/** Tables of somebody else's that the engine should leave alone: none. */
export const nothingExternal = { externalTables: [], externalEnums: [] };

/** The migrations folder as the engine reads it. */
export async function readMigrations(): Promise<MigrationList> {
  const found = await readdir(migrationsFolder, { withFileTypes: true }).catch(() => []);
  const names = found.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return {
    baseDir: migrationsFolder,
    lockfile: {
      path: 'migration_lock.toml',
      content: await readFile(join(migrationsFolder, 'migration_lock.toml'), 'utf8').catch(() => null),
    },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(names.sort().map(readMigration)),
  };
}

async function readMigration(name: string): Promise<MigrationDirectory> {
  const content = await readFile(join(migrationsFolder, name, 'migration.sql'), 'utf8');
  return { path: name, migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: content } } };
}
