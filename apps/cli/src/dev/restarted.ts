import type { ChildProcess } from 'node:child_process';
import { end } from '../start/service.ts';

/** A process that is started anew when asked; one that ends by itself stays so until then. */
export interface Restarted {
  restart: () => void;
  stop: () => Promise<void>;
}

/** @param ended is told when the process ends without being asked to */
export function runRestarted(launch: () => ChildProcess, ended: () => void): Restarted {
  let child = start();
  let work = Promise.resolve();
  let waiting = false;
  let stopping = false;

  function start(): ChildProcess {
    const started = launch();
    started.once('exit', () => !waiting && !stopping && started === child && ended());
    return started;
  }
  async function again(): Promise<void> {
    await end(child);
    waiting = false;
    if (!stopping) child = start();
  }
  return {
    // What changes while it is being ended is in the next one; what changes later asks again.
    restart: () => {
      if (waiting || stopping) return;
      waiting = true;
      work = work.then(again);
    },
    stop: async () => {
      stopping = true;
      await work;
      await end(child);
    },
  };
}
