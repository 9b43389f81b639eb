import { words } from './words.ts';

const EVERY_MS = 500;

/** Says on the terminal's second stream how far a step is: on one line where it is a terminal, else only at its end. */
export function progress(step: string, total: number): () => void {
  let done = 0;
  let shownAt = 0;
  const terminal = process.stderr.isTTY;
  return () => {
    done++;
    const now = performance.now();
    if (done < total && (!terminal || now - shownAt < EVERY_MS)) return;
    shownAt = now;
    const line = words().progress(step, done, total);
    process.stderr.write(`${terminal ? '\r' : ''}${line}${done === total || !terminal ? '\n' : ''}`);
  };
}
