import { spawn } from 'node:child_process';
import { asAccount } from './account.ts';
import type { Place } from './place.ts';

/** Runs one of PostgreSQL's programs to its end as the cluster's account. */
export function run(
  place: Place,
  program: string,
  args: string[],
): Promise<{ code: number | null; output: string }> {
  const { command, args: all, ...as } = asAccount(place.account, program, args, [place.cluster]);
  const child = spawn(command, all, {
    ...as,
    cwd: '/',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: plainMessages(),
  });
  let output = '';
  child.stdout.on('data', (text) => (output += text));
  child.stderr.on('data', (text) => (output += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}

/** Messages are read by this program: untranslated. */
export const plainMessages = () => ({ ...process.env, LC_ALL: 'C' });
