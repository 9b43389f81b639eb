import pg from 'pg';
import { isEmpty, markBegun, markDone } from './clean.ts';
import type { Past } from './open.ts';

/** Any number, the same for all processes on a database: only one of them fills it. */
const LOCK = 7_261_904;

/**
 * Fills an empty database, before anybody is served. A database that holds anything is left as it is, and nothing is
 * loaded for it. Answers whether it was filled.
 */
export async function fillOnce(databaseUrl: string, fill: (past: Past) => Promise<void>): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    if (!(await isEmpty(client))) return false;
    await markBegun(client, Date.now());
    const { openPast } = await import('./open.ts');
    const past = openPast(databaseUrl);
    await fill(past).finally(past.close);
    await markDone(client);
    return true;
  } finally {
    // The lock ends with its connection.
    await client.end();
  }
}
