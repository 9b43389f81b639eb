import type { EntryWithWords } from '@coordinadora/domain';
import { LRUCache } from 'lru-cache';
import type pg from 'pg';
import type { Logger } from 'pino';
import type { Book } from '../books/book.ts';
import { Books } from '../books/books.ts';
import type { Person } from '../identity/person.ts';
import { Caution } from './caution.ts';
import { Queue } from './queue.ts';
import type { Outcome, Submission } from './submission.ts';
import type { Writing } from './writing.ts';

export type Committed = (book: Book, entries: EntryWithWords[], own: boolean) => void;

/** All acts of this process, each in its assembly's queue. */
export class Writer {
  readonly #queues = new Map<string, Queue>();
  readonly #cautions = new LRUCache<string, Caution>({ max: 6_000 });
  readonly #writing: Writing;
  readonly #listeners: Committed[] = [];
  /** Since when (ms) nobody could act here; null while all is well. Whoever keeps the heartbeat says so. */
  downSince: () => number | null = () => null;

  constructor(pool: pg.Pool, log: Logger, now: () => number) {
    this.#writing = {
      pool,
      log,
      now,
      downSince: () => this.downSince(),
      books: new Books(pool),
      committed: (book, entries, own) => {
        for (const listener of this.#listeners) listener(book, entries, own);
      },
      cautionIn: (assemblyId) => {
        const caution = this.#cautions.get(assemblyId) ?? new Caution();
        this.#cautions.set(assemblyId, caution);
        return caution;
      },
      ended: (queue) => {
        if (queue.idle) this.#queues.delete(queue.assemblyId);
      },
    };
  }

  /** Hears of everything committed in books this process holds, in order, on committed state. */
  onCommitted(listener: Committed): void {
    this.#listeners.push(listener);
  }

  #queue(assemblyId: string): Queue {
    const held = this.#queues.get(assemblyId);
    if (held) return held;
    const queue = new Queue(assemblyId, this.#writing);
    this.#queues.set(assemblyId, queue);
    return queue;
  }

  /** Resolves once the act is durable, or refused. Rejects where the database is away or the program failed. */
  submit(assemblyId: string, submission: Submission): Promise<Outcome> {
    return new Promise((settle, fail) => this.#queue(assemblyId).submit({ ...submission, settle, fail }));
  }

  /** See `Queue.look`. */
  look<T>(
    assemblyId: string,
    see: (book: Book) => T,
    more: { fresh?: boolean; person?: Person | undefined } = {},
  ): Promise<T> {
    return this.#queue(assemblyId).look(see, more.fresh ?? true, more.person);
  }

  wake(assemblyId: string, downSince: number | null = null): void {
    this.#queue(assemblyId).wake(downSince);
  }

  refresh(assemblyId: string): void {
    this.#queue(assemblyId).refresh();
  }

  /** Resolves when nothing waits any more. */
  async settled(): Promise<void> {
    await Promise.all(
      [...this.#queues.values()].map((queue) => queue.look(() => undefined, false).catch(() => undefined)),
    );
  }
}
