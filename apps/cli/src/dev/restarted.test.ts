import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test, vi } from 'vitest';
import { runRestarted } from './restarted.ts';

const lives = () => spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });

test('it is restarted when asked, once for what is asked meanwhile; one that ends by itself waits for that', async () => {
  const launched: ChildProcess[] = [];
  const ended = vi.fn();
  const restarted = runRestarted(() => {
    const child = lives();
    launched.push(child);
    return child;
  }, ended);
  restarted.restart();
  restarted.restart();
  await expect.poll(() => launched.length).toBe(2);
  expect([launched[0]?.signalCode, ended.mock.calls]).toEqual(['SIGTERM', []]);

  launched[1]?.kill('SIGKILL');
  await once(launched[1] as ChildProcess, 'exit');
  expect([launched.length, ended.mock.calls]).toEqual([2, [[]]]);

  restarted.restart();
  await expect.poll(() => launched.length).toBe(3);
  await restarted.stop();
  restarted.restart();
  expect([launched[2]?.signalCode, launched.length, ended.mock.calls.length]).toEqual(['SIGTERM', 3, 1]);
});
