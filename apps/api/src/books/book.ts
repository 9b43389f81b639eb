import type { State } from '@coordinadora/domain';
import { LRUCache } from 'lru-cache';

/** What a process holds of one assembly: the fold of its book, and the private things its acts need. */
export interface Book {
  state: State;
  /** Keys of meetings and proposals, from which refs are made. */
  keys: Map<string, Buffer>;
  /** What a meeting's check-in codes are derived from. */
  meetingSecrets: Map<string, Buffer>;
  /** By actor, the meetings they were at; only those asked for so far. */
  standing: LRUCache<string, Set<string>>;
  /** Participants whose following is written. */
  followed: LRUCache<string, true>;
  /** The stored deadline; undefined where it is not known. */
  deadline: number | null | undefined;
  /** The row of the read model as last written; undefined where it is not known. */
  indexed: string | undefined;
  /** The seq of the last snapshot. */
  snapshotSeq: number;
}

/** Grows with what it keeps; a bound as `max` would take its whole room at once: a megabyte for each book held. */
const AT_MOST = { maxSize: 20_000, sizeCalculation: () => 1 };

export const newBook = (state: State, snapshotSeq: number): Book => ({
  state,
  keys: new Map(),
  meetingSecrets: new Map(),
  standing: new LRUCache(AT_MOST),
  followed: new LRUCache(AT_MOST),
  deadline: undefined,
  indexed: undefined,
  snapshotSeq,
});

/** What another process wrote makes the private things stale; they are read again when needed. */
export function forgetPrivate(book: Book): void {
  book.standing.clear();
  book.deadline = undefined;
  book.indexed = undefined;
}
