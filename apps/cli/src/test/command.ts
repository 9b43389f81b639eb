import { join } from 'node:path';
import { ensureClient } from '../prisma/generate.ts';
import { root } from '../root.ts';
import { runNode } from '../run-node.ts';

const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');

/** `coordinadora test …`: Vitest with those arguments; the database and the web build are its projects' own set-up. */
export const test = (args: string[]): Promise<number> => withVitest('run', args);

/** `coordinadora test:watch …`: the same, again with every change, until it is told to stop. */
export const testWatch = (args: string[]): Promise<number> => withVitest('watch', args);

async function withVitest(how: 'run' | 'watch', args: string[]): Promise<number> {
  await ensureClient();
  return runNode(vitest, how, ...args);
}
