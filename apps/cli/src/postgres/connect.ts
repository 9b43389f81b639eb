import pg from 'pg';
import type { Place } from './place.ts';

export function urlOf(place: Place, port: number, database: string): string {
  return `postgresql://coordinadora:${place.password}@127.0.0.1:${port}/${database}`;
}

/** A connection whose later loss is an `end` event, not a crash. Rejects with what `pg` says. */
export async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => {});
  await client.connect();
  return client;
}

/** True while a server is there but not yet, or no longer, taking connections. */
export function isPassing(error: unknown): boolean {
  const { code } = error as { code?: string };
  return code === 'ECONNREFUSED' || code === 'ECONNRESET' || code === '57P03' || code === undefined;
}
