import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { migrate, openScratch } from '@coordinadora/cli';
import pg from 'pg';
import { until } from './until.ts';

export interface MortalPostgres {
  url: string;
  query: <T extends pg.QueryResultRow>(statement: string, values?: unknown[]) => Promise<T[]>;
  /** Kills the server at once, without a word; it is started again by itself. Resolves when it is back. */
  kill: () => Promise<void>;
  /** Ends it in good order; it is started again by itself. Resolves when it is back. */
  restart: () => Promise<void>;
  stop: () => Promise<void>;
}

/** A migrated PostgreSQL of a test's own, to be killed: the run's is shared. */
export async function mortalPostgres(settings: Record<string, string> = {}): Promise<MortalPostgres> {
  const scratch = await openScratch(settings);
  const url = scratch.url('postgres');
  await migrate(url);
  const query = async <T extends pg.QueryResultRow>(statement: string, values: unknown[] = []) => {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return (await client.query<T>(statement, values)).rows;
    } finally {
      await client.end().catch(() => undefined);
    }
  };
  // Even with `synchronous_commit=off` the tables themselves shall not be what a kill loses.
  await query('CHECKPOINT');
  const [place] = await query<{ data_directory: string }>('SHOW data_directory');
  const pid = async () =>
    Number.parseInt(await readFile(join(place?.data_directory ?? '', 'postmaster.pid'), 'utf8'), 10);
  const end = async (signal: NodeJS.Signals) => {
    const before = await pid();
    process.kill(before, signal);
    const again = async () => {
      if ((await pid().catch(() => before)) === before) return false;
      return query('SELECT').then(
        () => true,
        () => false,
      );
    };
    await until(again, 'PostgreSQL, again');
  };
  return {
    url,
    query,
    kill: () => end('SIGKILL'),
    // SIGINT is PostgreSQL's fast shutdown.
    restart: () => end('SIGINT'),
    stop: () => scratch.stop(),
  };
}
