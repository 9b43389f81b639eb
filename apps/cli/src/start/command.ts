import { run } from './run.ts';
import { serve } from './serve.ts';

/** `coordinadora start [--world NAME …]`: everything as people use it, the web built. */
export const start = (args: string[]): Promise<number> => run(args, process.env, serve);
