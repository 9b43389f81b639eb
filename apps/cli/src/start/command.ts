import { run } from './run.ts';
import { serve } from './serve.ts';
import { readSettings } from './settings.ts';

/** `coordinadora start`: everything as people use it, the web built. */
export const start = (): Promise<number> => run(readSettings(process.env), serve);
