import { join } from 'node:path';
import { root } from '../root.ts';
import { run } from '../start/run.ts';
import { serveSources } from './serve.ts';

/** A world of its own: a start beside it keeps its database, and a half-written migration harms nobody's. */
const dataFolder = join(root, '.data', 'dev');

/** `coordinadora dev [--world NAME …]`: everything, from its sources as they are saved. */
export const dev = (args: string[]): Promise<number> =>
  run(args, { ...process.env, COORDINADORA_DATA: process.env.COORDINADORA_DATA || dataFolder }, serveSources);
