import { mkdtemp, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import WebSocket from 'ws';
import { freePort } from './free-port.ts';
import { pressCtrlC, type Running, start, untilServing } from './running.ts';

let folder: string;
let port: string;
let running: Running;
const host = () => `127.0.0.1:${port}`;
const health = () => fetch(`http://${host()}/api/v1/health`).then(({ status }) => status);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coordinadora-dev-'));
  port = await freePort();
  running = start({ COORDINADORA_DATA: folder, PORT: port }, 'dev');
  await untilServing(running);
});
afterAll(async () => {
  await pressCtrlC(running).catch(() => {});
  await rm(folder, { recursive: true, force: true });
});

test('the sources are served, pages hear of changes, and Ctrl-C leaves nothing running', async () => {
  expect(running.printed()).toContain(`Coordinadora is at http://${host()}`);
  const page = await fetch(`http://${host()}/`);
  expect([page.status, page.headers.get('content-security-policy')]).toEqual([
    200,
    expect.stringContaining("'unsafe-eval'"),
  ]);
  expect(await heard(`http://${host()}`)).toContain('"type":');
  await expect(heard('http://elsewhere.example')).rejects.toThrow();

  const changed = join(import.meta.dirname, '../../apps/api/src/main.ts');
  await utimes(changed, new Date(), new Date());
  await expect.poll(() => running.printed().split('"listening"').length, { timeout: 60_000 }).toBe(3);
  expect(await health()).toBe(200);

  expect(await pressCtrlC(running)).toBe(0);
  await expect(health()).rejects.toThrow();
});

/** The first thing that Next tells a page over its reload socket. */
function heard(origin: string): Promise<string> {
  const socket = new WebSocket(`ws://${host()}/_next/hmr?id=test`, { origin });
  return new Promise<string>((resolve, reject) => {
    socket.once('message', (data) => resolve(String(data)));
    socket.once('error', reject);
  }).finally(() => socket.terminate());
}
