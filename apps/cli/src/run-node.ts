import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { root } from './root.ts';

/** Runs a program of the project in a process of its own, at this terminal. @returns its exit code */
export async function runNode(...args: string[]): Promise<number> {
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
  // Ctrl-C reaches it by itself; this process only waits for it to finish.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill());
  const [code] = await once(child, 'exit');
  return code ?? 1;
}
