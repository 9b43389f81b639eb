import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';

export type Service = {
  /** Resolves when the process ends for the first time. */
  firstEnd: Promise<void>;
  stop: () => Promise<void>;
};

const SHORTEST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;
const STEADY = 60_000;

/**
 * Runs a Node program until it is stopped, writing what it says to `log`. One that ends by itself is started again,
 * after a pause that doubles while it keeps falling over.
 */
export function runService(args: string[], env: Record<string, string>, log: string): Service {
  let child = launch(args, env, log);
  let pause = SHORTEST_PAUSE;
  let timer: NodeJS.Timeout | undefined;
  let stopping = false;
  const firstEnd = once(child, 'exit').then(() => {});
  const watch = () => {
    const since = Date.now();
    child.once('exit', () => {
      if (stopping) return;
      pause = Date.now() - since > STEADY ? SHORTEST_PAUSE : Math.min(pause * 2, LONGEST_PAUSE);
      timer = setTimeout(again, pause);
    });
  };
  const again = () => {
    child = launch(args, env, log);
    watch();
  };
  watch();
  const stop = async () => {
    stopping = true;
    clearTimeout(timer);
    await end(child);
  };
  return { firstEnd, stop };
}

export function launch(args: string[], env: Record<string, string>, log: string): ChildProcess {
  const output = openSync(log, 'a', 0o600);
  const child = spawnNode(args, { NODE_ENV: 'production', ...env }, output);
  closeSync(output);
  return child;
}

/** In a process group of its own, so that Ctrl-C reaches this program alone and things stop in order. */
export function spawnNode(
  args: string[],
  env: Record<string, string>,
  output: number | 'inherit',
  cwd = root,
): ChildProcess {
  return spawn(process.execPath, ['--import', join(import.meta.dirname, 'end-with-parent.mjs'), ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', output, output, 'ipc'],
    detached: true,
  });
}

/** Resolves when it is over; one that does not end when asked is killed. */
export async function end(child: ChildProcess): Promise<void> {
  if (isOver(child)) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await ended;
  clearTimeout(force);
}

export const isOver = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null;
