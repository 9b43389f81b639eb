import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../../apps/cli/src/postgres/free-port.ts';

export const root = join(import.meta.dirname, '../../..');
const program = createRequire(join(root, 'apps/web/package.json')).resolve('next/dist/bin/next');
const environment = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } as const;

export interface Site {
  url: string;
  stop: () => Promise<void>;
}

/** Builds the app in a folder. @throws what Next says where it cannot */
export async function buildNext(folder: string): Promise<void> {
  const child = spawn(process.execPath, [program, 'build', folder], {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (text) => (output += text));
  child.stderr.on('data', (text) => (output += text));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(output);
}

/** Serves a built app and waits until it answers. */
export async function serveNext(
  folder: string,
  env: Record<string, string> = {},
  asked?: number,
): Promise<Site> {
  const port = asked ?? (await freePort());
  const child = spawn(process.execPath, [program, 'start', folder, '-H', '127.0.0.1', '-p', String(port)], {
    cwd: folder,
    env: { ...environment, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  const there = () => fetch(url, { redirect: 'manual' }).then(Boolean, () => false);
  while (!(await there())) {
    if (child.exitCode !== null) throw new Error(`next start ended with ${child.exitCode}`);
    await sleep(100);
  }
  const stop = async () => {
    const ended = once(child, 'exit');
    child.kill();
    await ended;
  };
  return { url, stop };
}
