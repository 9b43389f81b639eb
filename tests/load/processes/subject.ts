import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../../apps/cli/src/postgres/free-port.ts';
import { answersTo } from './answers.ts';

/** What a process has used since it began: CPU in ms, memory in bytes; `peak` since memory was last settled. */
export interface Usage {
  cpuMs: number;
  rss: number;
  peak: number;
}

/** A server that is measured, in a process of its own. */
export interface Subject {
  url: string;
  port: number;
  /** `settle` collects garbage first and begins a new peak. */
  usage: (settle?: boolean) => Promise<Usage>;
  stop: () => Promise<void>;
}

const root = join(import.meta.dirname, '../../..');
const probe = join(import.meta.dirname, 'probe.ts');

/** Runs a program, from the repository's root, that listens on PORT, and waits until it does. @throws where it ends before */
export async function runSubject(program: string, env: Record<string, string> = {}): Promise<Subject> {
  const port = await freePort();
  const profile = process.env.BENCH_PROFILE
    ? ['--cpu-prof', `--cpu-prof-dir=${process.env.BENCH_PROFILE}`]
    : [];
  const child = spawn(process.execPath, ['--expose-gc', ...profile, '--import', probe, join(root, program)], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(port),
      LOG_LEVEL: 'warn',
      ...env,
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await listening(child, port);
  const ask = answersTo<{ id: number; usage: Usage }>(child);
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    usage: async (settle = false) => (await ask({ settle })).usage,
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function listening(child: ChildProcess, port: number): Promise<void> {
  while (!(await takes(port))) {
    if (child.exitCode !== null) throw new Error(`${child.spawnargs.at(-1)} ended before it listened`);
    await sleep(50);
  }
}

const takes = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true));
    socket.once('connect', () => socket.destroy());
    socket.once('error', () => resolve(false));
  });
