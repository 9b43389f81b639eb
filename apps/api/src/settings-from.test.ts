import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { settingsFrom } from './settings-from.ts';

test('processes that start at once over a new data folder share one import secret', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'settings-'));
  const env = { DATABASE_URL: 'postgresql://nowhere', DATA_DIR: folder };
  const all = await Promise.all(Array.from({ length: 8 }, () => settingsFrom(env)));
  const kept = (await readFile(join(folder, 'import.secret'), 'utf8')).trim();
  expect(kept.length).toBeGreaterThan(40);
  expect(new Set(all.map(({ importSecret }) => importSecret))).toEqual(new Set([kept]));
  await rm(folder, { recursive: true });
});
