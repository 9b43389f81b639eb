import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshDatabase } from '@coordinadora/testing';
import pino from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openLink } from '../identity/links.ts';
import { openPool } from '../store/pool.ts';
import { openPrisma } from '../store/prisma.ts';
import { markBegun } from './clean.ts';
import { fillDemo } from './index.ts';
import type { DemoLink } from './links.ts';

const log = pino({ level: 'silent' });
let database: Awaited<ReturnType<typeof freshDatabase>>;
let on: Parameters<typeof fillDemo>[0];

beforeAll(async () => {
  database = await freshDatabase();
  const pool = openPool(database.url, log);
  on = { pool, prisma: openPrisma(pool), log, dataFolder: await mkdtemp(join(tmpdir(), 'demo-')) };
});
afterAll(async () => {
  await on.prisma.$disconnect();
  await on.pool.end();
  if (on.dataFolder) await rm(on.dataFolder, { recursive: true });
  await database.drop();
});

const entries = async () => Number((await on.pool.query('SELECT count(*) FROM "RecordEntry"')).rows[0].count);
const links = async (): Promise<DemoLink[]> =>
  JSON.parse(await readFile(join(on.dataFolder ?? '', 'demo-links.json'), 'utf8'));

test('an empty database is filled once, and its links sign in again and again', async () => {
  await fillDemo(on);
  const filled = await entries();
  expect(filled).toBeGreaterThan(5_000);
  await fillDemo(on);
  expect(await entries()).toBe(filled);

  const all = await links();
  expect(all).toHaveLength(8);
  const kinds = await Promise.all(
    all.map(async ({ url }) => (await openLink(on.prisma, url.split('#')[1] ?? ''))?.kind),
  );
  expect(kinds).toEqual([...Array(7).fill('participant'), 'hall']);
  expect(all.every(({ situation }) => situation.es && situation.en)).toBe(true);
});

test('a filling that was broken off is thrown away and begun again', async () => {
  const before = await entries();
  await markBegun(on.pool, Date.now());
  await on.pool.query('DELETE FROM "RecordEntry" WHERE seq > 100');
  await fillDemo(on);
  expect(await entries()).toBe(before);
});
