import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, request, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { type App, buildApp } from '@coordinadora/api';
import { compressFiles } from '@coordinadora/cli';
import { type Database, freshDatabase } from '@coordinadora/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { settingsFor } from './server.ts';

const SCRIPT = `${'decide("agua");'.repeat(200)}\n`;
const FONT = Buffer.from(crypto.getRandomValues(new Uint8Array(3000)));
let folder: string;
let database: Database;
let web: Server;
let app: App;
let port: number;
let asked: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'));
  await mkdir(join(folder, 'static/chunks'), { recursive: true });
  await writeFile(join(folder, 'secret.js'), 'not for anybody');
  await writeFile(join(folder, 'static/chunks/0ab~c.js'), SCRIPT);
  await writeFile(join(folder, 'static/font.woff2'), FONT);
  await compressFiles(join(folder, 'static'));
  web = createServer((question, answer) => {
    asked.push(question.url ?? '');
    answer.end('a page');
  });
  await new Promise<void>((listening) => web.listen(0, '127.0.0.1', listening));
  database = await freshDatabase();
  const webUrl = `http://127.0.0.1:${(web.address() as AddressInfo).port}`;
  app = await buildApp({ ...settingsFor(database.url), webUrl, webFiles: join(folder, 'static') });
  port = await app.listen();
});
afterAll(async () => {
  await app?.close();
  web?.close();
  await database?.drop();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(() => {
  asked = [];
});

type Answer = Pick<IncomingMessage, 'headers'> & { status: number; body: Buffer };

/** As the bytes are sent: `fetch` would decompress them, and tidy the address. */
const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<Answer>((resolve, reject) => {
    const question = request({ port, host: '127.0.0.1', path, headers, method }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
      );
    });
    question.on('error', reject);
    question.end();
  });

const CHUNK = '/_next/static/chunks/0ab~c.js';

test('a script comes as it was compressed when it was built, in the form the reader takes', async () => {
  const br = await get(CHUNK, { 'accept-encoding': 'gzip, deflate, br' });
  expect([br.status, br.headers['content-encoding']]).toEqual([200, 'br']);
  expect(brotliDecompressSync(br.body).toString()).toBe(SCRIPT);
  const gzip = await get(CHUNK, { 'accept-encoding': 'gzip, br;q=0' });
  expect(gzip.headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(gzip.body).toString()).toBe(SCRIPT);
  const plain = await get(CHUNK);
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(plain.body.toString()).toBe(SCRIPT);
  for (const { headers } of [br, gzip, plain]) expect(headers.vary).toMatch(/accept-encoding/i);
  expect(asked).toEqual([]);
});

test('browsers keep it for good, and believe its type', async () => {
  for (const encoding of ['br', 'gzip', 'identity']) {
    const { headers } = await get(CHUNK, { 'accept-encoding': encoding });
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['content-type']).toMatch(/^(text|application)\/javascript/);
    expect(headers['x-content-type-options']).toBe('nosniff');
  }
  const font = await get('/_next/static/font.woff2', { 'accept-encoding': 'br' });
  expect(font.headers['content-type']).toBe('font/woff2');
  expect(font.body.equals(FONT)).toBe(true);
});

test('whoever has it is told so; HEAD and a range are answered', async () => {
  const { headers } = await get(CHUNK, { 'accept-encoding': 'br' });
  const again = await get(CHUNK, { 'accept-encoding': 'br', 'if-none-match': headers.etag ?? '' });
  expect([again.status, again.body.length]).toEqual([304, 0]);
  const other = await get(CHUNK, { 'accept-encoding': 'gzip', 'if-none-match': headers.etag ?? '' });
  expect(other.status).toBe(200);
  const head = await get(CHUNK, { 'accept-encoding': 'br' }, 'HEAD');
  expect([head.status, head.body.length, head.headers['content-length']]).toEqual([
    200,
    0,
    headers['content-length'],
  ]);
  const range = await get('/_next/static/font.woff2', { range: 'bytes=10-19' });
  expect([range.status, range.body.equals(FONT.subarray(10, 20))]).toEqual([206, true]);
});

test.each([
  '/_next/static/chunks/of-an-older-build.js',
  '/_next/static/chunks/',
  '/_next/static/chunks',
  '/_next/static/',
  `${CHUNK}.br`,
  `${CHUNK}/`,
  '/_next/static/../secret.js',
  '/_next/static/..%2fsecret.js',
  '/_next/static/%2e%2e/secret.js',
  '/_next/static/chunks/..%5c..%5csecret.js',
  '/_next/static//etc/passwd',
  '/_next/static/chunks/0ab~c.js%00',
])('%s is nowhere', async (path) => {
  const answer = await get(path, { 'accept-encoding': 'br', accept: '*/*' });
  expect(answer.status).toBe(404);
  expect(answer.headers['cache-control'] ?? '').not.toContain('immutable');
  expect(answer.headers['x-content-type-options']).toBe('nosniff');
  expect(asked).toEqual([]);
});

test('nothing is written there, and everything else is the web’s', async () => {
  expect((await get(CHUNK, {}, 'DELETE')).status).toBe(404);
  expect(asked).toEqual([]);
  expect((await get('/_next/image?url=x')).body.toString()).toBe('a page');
  expect(asked).toEqual(['/_next/image?url=x']);
});

test('a telephone that leaves in the middle does no harm', async () => {
  const socket = connect(port, '127.0.0.1');
  socket.write(`GET ${CHUNK} HTTP/1.1\r\nHost: x\r\n\r\n`);
  socket.destroy();
  expect((await get(CHUNK)).status).toBe(200);
});
