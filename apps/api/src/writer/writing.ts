import type { EntryWithWords } from '@coordinadora/domain';
import type pg from 'pg';
import type { Logger } from 'pino';
import type { Book } from '../books/book.ts';
import type { Books } from '../books/books.ts';
import type { Caution } from './caution.ts';
import type { Queue } from './queue.ts';

/** What the queues of all assemblies share. */
export interface Writing {
  pool: pg.Pool;
  books: Books;
  log: Logger;
  /** Wall clock in ms: an argument, so that an empty database can be filled with a past (architecture.md). */
  now: () => number;
  /** Since when (ms) nobody could act; null while all is well. */
  downSince: () => number | null;
  /** Called at once after a commit, on committed state; `own`: this process wrote it. */
  committed: (book: Book, entries: EntryWithWords[], own: boolean) => void;
  ended: (queue: Queue) => void;
  /** Kept beyond a queue, which ends with its last act. */
  cautionIn: (assemblyId: string) => Caution;
}
