import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { IMPORT_SECRET } from '../api/server.ts';
import { freePort } from './free-port.ts';
import { until } from './until.ts';

const main = join(import.meta.dirname, '../../apps/api/src/main.ts');

export interface ApiProcess {
  url: string;
  port: number;
  /** Resolves when it serves. The same address after every start. */
  start: () => Promise<void>;
  /** SIGKILL: as if the machine had lost its power. */
  kill: () => Promise<void>;
  /** Asks it to end, and clears up. */
  stop: () => Promise<void>;
  alive: () => boolean;
  /** What it logged, on both streams. */
  printed: () => string;
}

/** The api as it runs for people, in a process that a test can kill. */
export async function apiProcess(databaseUrl: string): Promise<ApiProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'coordinadora-'));
  await writeFile(join(folder, 'import.secret'), IMPORT_SECRET);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let child: ChildProcess | undefined;
  let printed = '';
  const hear = (text: Buffer) => {
    printed += text;
  };
  const alive = () => child !== undefined && child.exitCode === null && child.signalCode === null;
  const reap = () => void child?.kill('SIGKILL');
  process.once('exit', reap);
  const end = async (signal: NodeJS.Signals) => {
    if (!child || !alive()) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  };
  const ready = async () => {
    if (!alive()) throw new Error(`the api ended: ${printed}`);
    const answer = await fetch(`${url}/api/v1/ready`).catch(() => null);
    return answer?.ok ?? false;
  };
  return {
    url,
    port,
    start: async () => {
      const env = { DATABASE_URL: databaseUrl, PORT: String(port), DATA_DIR: folder, LOG_LEVEL: 'warn' };
      child = spawn(process.execPath, [main], {
        env: { ...process.env, WEB_URL: undefined, ...env },
      });
      child.stdout?.on('data', hear);
      child.stderr?.on('data', hear);
      await until(ready, () => `the api: ${printed}`);
    },
    kill: () => end('SIGKILL'),
    stop: async () => {
      await end('SIGTERM');
      process.off('exit', reap);
      await rm(folder, { recursive: true, force: true });
    },
    alive,
    printed: () => printed,
  };
}
