import pg from 'pg';
import { expect, test } from 'vitest';
import { freshDatabase } from './database.ts';

test('a fresh database is migrated, empty, and nobody else’s', async () => {
  const [one, other] = await Promise.all([freshDatabase(), freshDatabase()]);
  await query(one.url, `INSERT INTO "Heartbeat" VALUES ('api', 1)`);
  expect(await query(one.url, 'SELECT * FROM "Heartbeat"')).toHaveLength(1);
  expect(await query(other.url, 'SELECT * FROM "Heartbeat"')).toHaveLength(0);
  await Promise.all([one.drop(), other.drop()]);
  await expect(query(one.url, 'SELECT 1')).rejects.toThrow('does not exist');
});

async function query(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return (await client.query(statement).finally(() => client.end())).rows;
}
