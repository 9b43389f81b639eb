import { join } from 'node:path';
import { root } from '../root.ts';
import { runNode } from '../run-node.ts';

/** `coordinadora rules`: writes docs/rules.md from the comments in the code. */
export const rules = (): Promise<number> => runNode(join(root, 'tests', 'architecture', 'rules', 'write.ts'));
