import { join } from 'node:path';
import { ensureClient } from '../prisma/generate.ts';
import { root } from '../root.ts';
import { runNode } from '../run-node.ts';

/** `coordinadora bench [--quick] [--only NAME …]`: the measures of tests/load, in a process of their own. */
export async function bench(args: string[]): Promise<number> {
  await ensureClient();
  return runNode(join(root, 'tests', 'load', 'main.ts'), ...args);
}
