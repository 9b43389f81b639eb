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

export const newBook = (state: State, snapshotSeq: number): Book => ({
  state,
  keys: new Map(),
  meetingSecrets: new Map(),
  standing: new LRUCache({ max: 20_000 }),
  followed: new LRUCache({ max: 20_000 }),
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
