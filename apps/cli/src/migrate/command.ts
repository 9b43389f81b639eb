import { PlainError } from '../plain-error.ts';
import { migrate as apply } from '../prisma/migrate.ts';

/** `coordinadora migrate`: brings the database of DATABASE_URL up to date, where api and web are started by themselves. */
export async function migrate(): Promise<number> {
  const url = process.env.DATABASE_URL;
  if (!url) throw new PlainError('Set DATABASE_URL: the embedded database is migrated by `npm start`.');
  const applied = await apply(url);
  console.log(applied.length > 0 ? `Applied: ${applied.join(', ')}.` : 'The database is up to date.');
  return 0;
}
