import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Queryable } from './entries.ts';

const folder = join(import.meta.dirname, '../../../../prisma/migrations');
/** The migrations this program was written for, as they stand beside it when it starts. */
const known = (await readdir(folder, { withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Whether the database has all of them. Throws where it does not answer, or was never migrated. */
export async function isMigrated(db: Queryable): Promise<boolean> {
  const { rows } = await db.query<{ migration_name: string }>(
    'SELECT migration_name FROM "_prisma_migrations" WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
  );
  const applied = new Set(rows.map((row) => row.migration_name));
  return known.every((name) => applied.has(name));
}
