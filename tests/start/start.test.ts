import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from './free-port.ts';
import { pressCtrlC, type Running, start, untilServing } from './running.ts';

let folder: string;
let port: string;
let running: Running;
const env = () => ({ COORDINADORA_DATA: folder, PORT: port });
const api = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${port}/api/v1${path}`, init);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coordinadora-'));
  port = await freePort();
});
afterAll(async () => {
  await pressCtrlC(running).catch(() => {});
  await rm(folder, { recursive: true, force: true });
});

test('one command serves; what people wrote outlives a kill, and Ctrl-C leaves nothing running', async () => {
  running = start(env());
  await untilServing(running);
  expect(running.printed()).toContain(`Coordinadora is at http://127.0.0.1:${port}`);
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200);
  const token = await newParticipant();

  await expectSentence(start(env()), /^Port \d+ is taken by another program: .*$/);
  const elsewhere = { ...env(), PORT: await freePort() };
  await expectSentence(start(elsewhere), /^The data folder .* is in use by another start: .*$/);

  running.child.kill('SIGKILL');
  await running.ended;
  expect(existsSync(join(folder, 'postgres', 'postmaster.pid'))).toBe(true);
  await untilFree();

  running = start(env());
  await untilServing(running);
  expect((await api('/me', { headers: { authorization: `Bearer ${token}` } })).status).toBe(200);
  expect(await pressCtrlC(running)).toBe(0);
  expect(existsSync(join(folder, 'postgres', 'postmaster.pid'))).toBe(false);
  await untilFree();
});

test('a damaged data folder is one sentence', async () => {
  await truncate(join(folder, 'postgres', 'global', 'pg_control'));
  await expectSentence(start(env()), /^The database in .* does not start \(.*\): .*$/);
  expect(await readFile(join(folder, 'postgres', 'PG_VERSION'), 'utf8')).toContain('18');
});

test('an unreachable database is one sentence', async () => {
  const nowhere = { ...env(), DATABASE_URL: `postgresql://x@127.0.0.1:${await freePort()}/x` };
  await expectSentence(start(nowhere), /^The database of DATABASE_URL cannot be reached \(.*\)\.$/);
});

async function expectSentence(other: Running, sentence: RegExp): Promise<void> {
  expect(await other.ended).toBe(1);
  expect(other.printed().trim()).toMatch(sentence);
}

async function newParticipant(): Promise<string> {
  const headers = { 'content-type': 'application/json', origin: `http://127.0.0.1:${port}` };
  const answer = await api('/participants', { method: 'POST', headers, body: '{}' });
  expect(answer.status).toBe(201);
  return ((await answer.json()) as { token: string }).token;
}

/** The children of a killed start end by themselves. */
async function untilFree(): Promise<void> {
  await expect.poll(() => api('/health').catch(() => null), { timeout: 20_000 }).toBeNull();
}
