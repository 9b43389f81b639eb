import { LRUCache } from 'lru-cache';
import type pg from 'pg';
import type { Book } from './book.ts';
import { loadBook } from './load.ts';

/** The folds this process holds. Only an assembly's queue asks, one request at a time. */
export class Books {
  readonly #pool: pg.Pool;
  readonly #held: LRUCache<string, Book>;

  constructor(pool: pg.Pool, max = 6_000) {
    this.#pool = pool;
    this.#held = new LRUCache({ max });
  }

  /** The fold of that book, loaded where it is not held; an empty one where there is no book. */
  async get(assemblyId: string): Promise<Book> {
    const held = this.#held.get(assemblyId);
    if (held) return held;
    const book = await loadBook(this.#pool, assemblyId);
    // Whoever asks for books that are not there shall not push out those that are.
    if (book.state.seq > 0) this.#held.set(assemblyId, book);
    return book;
  }

  holds(assemblyId: string): boolean {
    return this.#held.has(assemblyId);
  }

  /** A fold that holds what was not written is thrown away whole. */
  discard(assemblyId: string): void {
    this.#held.delete(assemblyId);
  }
}
