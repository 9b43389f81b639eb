import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const bootstrap = join(import.meta.dirname, '../../apps/cli/src/bootstrap.mjs');

export type Running = {
  child: ChildProcess;
  /** What it has printed so far, on both streams. */
  printed: () => string;
  /** Resolves to the exit code. */
  ended: Promise<number | null>;
};

/** `npm start`, or `npm run dev`, as a person at a terminal has it: a process group of its own, which Ctrl-C reaches as a whole. */
export function start(
  env: Record<string, string>,
  command: 'start' | 'dev' = 'start',
  ...args: string[]
): Running {
  const child = spawn(process.execPath, [bootstrap, command, ...args], {
    env: { ...process.env, LC_ALL: 'en', HOST: '127.0.0.1', WORLD: 'none', DATABASE_URL: '', ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  child.stdout.on('data', (chunk) => (text += chunk));
  child.stderr.on('data', (chunk) => (text += chunk));
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  return { child, printed: () => text, ended };
}

/** Resolves when it serves; rejects with what it printed if it ends before. */
export async function untilServing(running: Running): Promise<void> {
  const early = running.ended.then(() => Promise.reject(new Error(running.printed())));
  const serving = new Promise<void>((resolve) => {
    running.child.stdout?.on(
      'data',
      () => running.printed().includes('Ctrl-C stops everything') && resolve(),
    );
  });
  await Promise.race([serving, early]);
  early.catch(() => {});
}

export async function pressCtrlC(running: Running): Promise<number | null> {
  process.kill(-(running.child.pid as number), 'SIGINT');
  return running.ended;
}
