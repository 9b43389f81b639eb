import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, freshDatabase } from '@coordinadora/testing';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { fillWorlds } from './fill-worlds.ts';
import { askedWorlds } from './worlds.ts';

let database: Database;
let dataFolder: string;
beforeAll(async () => {
  vi.stubEnv('LC_ALL', 'en');
  database = await freshDatabase();
  dataFolder = await mkdtemp(join(tmpdir(), 'coordinadora-'));
});
afterAll(async () => {
  await database.drop();
  await rm(dataFolder, { recursive: true });
});

const never = new AbortController().signal;
const fill = (world: string, url = database.url) =>
  fillWorlds({ asked: askedWorlds([world], {}), dataFolder }, url, [], never);

test('no world starts nothing', async () => {
  expect(await fill('none', 'postgresql://nowhere')).toBe(false);
  expect(existsSync(join(dataFolder, 'world.log'))).toBe(false);
});

test('a world is filled once, and a database in use is left alone', async () => {
  expect(await fill('zona')).toBe(true);
  const links = await readFile(join(dataFolder, 'demo-links.json'), 'utf8');
  expect(JSON.parse(links)).toHaveLength(1);
  expect(await fill('coordinadora')).toBe(false);
  expect(await readFile(join(dataFolder, 'demo-links.json'), 'utf8')).toBe(links);
});

test('a filling that fails is one sentence', async () => {
  await expect(fill('zona', database.url.replace(/\/[^/]*$/, '/no_such_database'))).rejects.toThrow(
    /^The demo does not start; .*world\.log ends with: .*no_such_database/,
  );
});

test('whoever stops the start stops the filling', async () => {
  const stopping = new AbortController();
  const other = await freshDatabase();
  const filling = fillWorlds(
    { asked: askedWorlds(['federation'], {}), dataFolder },
    other.url,
    [],
    stopping.signal,
  );
  setTimeout(() => stopping.abort(), 500);
  expect(await filling).toBe(false);
  await other.drop();
});
