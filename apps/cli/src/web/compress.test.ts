import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compressFiles } from './compress.ts';

let folder: string;
const script = `${'say("agua");'.repeat(200)}\n`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compress-'));
  await mkdir(join(folder, 'chunks'));
  await writeFile(join(folder, 'chunks/large.js'), script);
  await writeFile(join(folder, 'chunks/small.js'), 'say(1)');
  await writeFile(join(folder, 'noise.bin'), crypto.getRandomValues(new Uint8Array(4096)));
  await writeFile(join(folder, 'font.woff2'), script);
  await compressFiles(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a file that gets smaller lies beside its compressed forms, which are the same', async () => {
  expect((await readdir(join(folder, 'chunks'))).sort()).toEqual([
    'large.js',
    'large.js.br',
    'large.js.gz',
    'small.js',
  ]);
  expect(brotliDecompressSync(await readFile(join(folder, 'chunks/large.js.br'))).toString()).toBe(script);
  expect(gunzipSync(await readFile(join(folder, 'chunks/large.js.gz'))).toString()).toBe(script);
});

test('what is compressed already, or does not get smaller, stays alone', async () => {
  expect((await readdir(folder)).sort()).toEqual(['chunks', 'font.woff2', 'noise.bin']);
});
