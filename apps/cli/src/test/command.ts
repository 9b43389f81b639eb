import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ensureClient } from '../prisma/generate.ts';
import { root } from '../root.ts';

/** `coordinadora test …`: Vitest with those arguments; the database and the web build are its projects' own set-up. */
export async function test(args: string[]): Promise<number> {
  await ensureClient();
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const child = spawn(process.execPath, [vitest, 'run', ...args], { cwd: root, stdio: 'inherit' });
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill());
  const [code] = await once(child, 'exit');
  return code ?? 1;
}
