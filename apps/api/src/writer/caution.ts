import { BookReplaced } from '../books/replaced.ts';
import { isAway } from '../store/pool.ts';

/** How long a book is asked about before each batch, once others were seen to write into it (ms). */
const SHARED = 5_000;

/** Whether the store is asked before a batch decides, or finds out at the append whether the fold was right. */
export class Caution {
  #next = false;
  /** On the process's own clock. */
  #until = 0;

  /** The next batch asks. */
  next(): void {
    this.#next = true;
  }

  /** Others write here, or acts come again: a wrong guess costs a new fold, so for a while there is none. */
  surprised(): void {
    this.#until = performance.now() + SHARED;
  }

  /** Whether the batch that begins now asks. */
  take(): boolean {
    const asks = this.#next || performance.now() < this.#until;
    this.#next = false;
    return asks;
  }
}

/** Whether a batch found the book other than it is held, or failed of itself without having asked what is true. */
export const isSurprise = (error: unknown, asked: boolean): boolean =>
  error instanceof BookReplaced || (!asked && !isAway(error));
