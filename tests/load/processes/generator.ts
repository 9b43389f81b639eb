import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Calls } from '../generators/main.ts';
import { answersTo } from './answers.ts';

/** A process that makes load, so that it does not share the event loop of what it measures. */
export interface Generator {
  ask: <N extends keyof Calls>(
    call: N,
    ...args: Parameters<Calls[N]>
  ) => Promise<Awaited<ReturnType<Calls[N]>>>;
  stop: () => Promise<void>;
}

export function startGenerator(): Generator {
  const child = fork(join(import.meta.dirname, '../generators/main.ts'), { serialization: 'advanced' });
  const ask = answersTo<{ id: number; answer?: unknown; error?: string }>(child);
  return {
    ask: async (call, ...args) => {
      const { answer, error } = await ask({ call, args });
      if (error !== undefined) throw new Error(`${call}: ${error}`);
      return answer as never;
    },
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
}
