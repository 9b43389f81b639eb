import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { IMPORT_SECRET } from '../api/server.ts';

export interface ApiProcess {
  url: string;
  child: ChildProcess;
  /** As a machine that loses power. */
  kill: () => Promise<void>;
  stop: () => Promise<void>;
}

const program = resolve(import.meta.dirname, 'process-main.ts');

/** The api as a process of its own, on a free port. */
export async function startProcess(databaseUrl: string, port = 0): Promise<ApiProcess> {
  const env = { ...process.env, DATABASE_URL: databaseUrl, PORT: String(port), IMPORT_SECRET };
  const child = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout });
  const [line] = await Promise.race([once(lines, 'line'), once(child, 'exit').then(() => [''])]);
  if (!/^\d+$/.test(line)) throw new Error('the api did not start');
  const end = (signal: NodeJS.Signals) => async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  };
  return { url: `http://127.0.0.1:${line}`, child, kill: end('SIGKILL'), stop: end('SIGTERM') };
}
