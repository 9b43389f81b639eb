import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

export type Database = {
  url: string;
  /** Ends whatever is still connected, and removes it. */
  drop: () => Promise<void>;
};

/** A migrated, empty database of its own, in the run's PostgreSQL. */
export async function freshDatabase(): Promise<Database> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await maintain(`CREATE DATABASE ${name} TEMPLATE template_coordinadora`);
  const url = new URL(inject('postgres'));
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => maintain(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

async function maintain(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('postgres') });
  await client.connect();
  await client.query(statement);
  await client.end();
}
