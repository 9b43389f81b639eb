import { execFile } from 'node:child_process';
import { ensureClient } from '../prisma/generate.ts';
import { root } from '../root.ts';
import { spoken } from '../spoken.ts';
import { STEPS, type Step } from './steps.ts';

/** `coordinadora check`: what can be said of a change in a minute, all at once. 1 where anything is wrong. */
export async function check(): Promise<number> {
  await ensureClient();
  const fine = await Promise.all(STEPS.map(run));
  return fine.every(Boolean) ? 0 : 1;
}

/** Says how it went when it is over, and what was wrong. */
function run({ name, args }: Step): Promise<boolean> {
  const since = performance.now();
  return new Promise((resolve) => {
    const options = { cwd: root, maxBuffer: Number.POSITIVE_INFINITY };
    execFile(process.execPath, args, options, (error, stdout, stderr) => {
      const seconds = ((performance.now() - since) / 1000).toFixed(1);
      console.log(`${error ? '✗' : '✓'} ${name[spoken(process.env)]} (${seconds} s)`);
      if (error) console.error(stdout + stderr);
      resolve(!error);
    });
  });
}
