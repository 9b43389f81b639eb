import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isAlive } from '../postgres/pid-file.ts';
import { runService } from './service.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coordinadora-'));
  await writeFile(join(folder, 'lives.mjs'), 'console.log(process.pid); setInterval(() => {}, 1000);');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const log = () => join(folder, 'log');
const pids = async () => (await readFile(log(), 'utf8')).trim().split('\n').filter(Boolean).map(Number);
const until = (check: () => Promise<void> | void) => vi.waitFor(check, { timeout: 20_000, interval: 50 });

test('a service that dies is started again, and a stopped one is not', async () => {
  const service = runService([join(folder, 'lives.mjs')], {}, log());
  await until(async () => expect(await pids()).toHaveLength(1));
  process.kill((await pids())[0] as number, 'SIGKILL');
  await until(async () => expect(await pids()).toHaveLength(2));
  await service.stop();
  expect((await pids()).filter(isAlive)).toEqual([]);
});

test('a service ends when the program that started it is killed', async () => {
  const starter = join(folder, 'starter.ts');
  const run = `runService(['${join(folder, 'lives.mjs')}'], {}, '${log()}')`;
  await writeFile(
    starter,
    `import { runService } from '${join(import.meta.dirname, 'service.ts')}';\n${run};`,
  );
  const parent = spawn(process.execPath, [starter], { stdio: 'inherit' });
  await until(async () => expect(await pids()).toHaveLength(1));
  parent.kill('SIGKILL');
  await once(parent, 'exit');
  await until(async () => expect((await pids()).filter(isAlive)).toEqual([]));
});
