import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { connect } from './connect.ts';
import { openPostgres } from './open.ts';
import { isAlive } from './pid-file.ts';

let folder: string;
beforeEach(async () => {
  vi.stubEnv('LC_ALL', 'en');
  folder = await mkdtemp(join(tmpdir(), 'coordinadora-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const pidFile = () => join(folder, 'postgres', 'postmaster.pid');
const pid = async () => Number((await readFile(pidFile(), 'utf8')).split('\n')[0]);

test('keeps its data from one start to the next, and leaves nothing running', async () => {
  const first = await openPostgres(folder);
  await query(first.url('postgres'), 'CREATE TABLE kept AS SELECT 7 AS n');
  const server = await pid();
  await first.stop();
  expect(isAlive(server)).toBe(false);
  const second = await openPostgres(folder);
  expect(await query(second.url('postgres'), 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
  await second.stop();
});

test('is started again, on the same port, when it dies', async () => {
  const postgres = await openPostgres(folder);
  await query(postgres.url('postgres'), 'CREATE TABLE kept AS SELECT 7 AS n');
  process.kill(await pid(), 'SIGKILL');
  const rows = await eventually(() => query(postgres.url('postgres'), 'SELECT n FROM kept'));
  expect(rows).toEqual([{ n: 7 }]);
  await postgres.stop();
});

test('refuses a folder that another process has open', async () => {
  const postgres = await openPostgres(folder);
  await expect(openPostgres(folder)).rejects.toThrow('is in use by another start');
  await postgres.stop();
});

test.each([
  ['belongs to another program by now', `${process.pid}\n/elsewhere\n0\n5432\n`],
  ['was left empty', ''],
])('repairs a pid file that %s', async (_, text) => {
  await (await openPostgres(folder)).stop();
  await writeFile(pidFile(), text);
  await (await openPostgres(folder)).stop();
});

test.each([
  ['PG_VERSION', 'is damaged (PG_VERSION is unreadable)'],
  ['global/pg_control', 'does not start (could not read file "global/pg_control"'],
])('says in one sentence that a folder is damaged: %s emptied', async (file, sentence) => {
  await (await openPostgres(folder)).stop();
  await truncate(join(folder, 'postgres', file));
  const fault = await openPostgres(folder).catch((error) => error);
  expect(fault.name).toBe('PlainError');
  expect(fault.message).toContain(sentence);
  expect(fault.message).not.toContain('\n');
});

async function query(url: string, statement: string): Promise<unknown[]> {
  const client = await connect(url);
  return (await client.query(statement).finally(() => client.end())).rows;
}

async function eventually<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt === 200) throw error;
      await sleep(100);
    }
  }
}
