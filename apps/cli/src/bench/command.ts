import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ensureClient } from '../prisma/generate.ts';
import { root } from '../root.ts';

/** `coordinadora bench [--quick] [--only NAME …]`: the measures of tests/load, in a process of their own. */
export async function bench(args: string[]): Promise<number> {
  await ensureClient();
  const child = spawn(process.execPath, [join(root, 'tests', 'load', 'main.ts'), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill());
  const [code] = await once(child, 'exit');
  return code ?? 1;
}
