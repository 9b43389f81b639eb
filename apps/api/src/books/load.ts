import { type EntryWithWords, emptyState, evolve, loadState, mattersOf } from '@coordinadora/domain';
import { entryOf, type Queryable, readEntries } from '../store/entries.ts';
import { type Book, forgetPrivate, newBook } from './book.ts';
import { loadKeys } from './keys.ts';
import { BookReplaced } from './replaced.ts';
import { readSnapshot } from './snapshots.ts';

const PAGE = 5_000;

/** Folds a book from its last snapshot to its present end. */
export async function loadBook(db: Queryable, assemblyId: string): Promise<Book> {
  const snapshot = await readSnapshot(db, assemblyId);
  const state = snapshot ? loadState(snapshot.state) : emptyState(assemblyId);
  const book = newBook(state, snapshot?.seq ?? 0);
  await foldOn(db, book);
  await loadKeys(db, book);
  return book;
}

/** Folds what was appended since, by whomever. Answers those entries. Throws BookReplaced. */
async function foldOn(db: Queryable, book: Book): Promise<EntryWithWords[]> {
  const folded: EntryWithWords[] = [];
  for (;;) {
    const stored = await readEntries(db, book.state.assemblyId, book.state.seq, PAGE);
    for (const one of stored) {
      const entry = entryOf(one);
      if (entry.prevHash !== book.state.hash) throw new BookReplaced();
      evolve(book.state, entry);
      folded.push(entry);
    }
    if (stored.length < PAGE) return folded;
  }
}

/** Folds what other processes appended, and reads again what they may have changed beside the book. */
export async function catchUp(db: Queryable, book: Book): Promise<EntryWithWords[]> {
  const folded = await foldOn(db, book);
  if (folded.length === 0) return folded;
  forgetPrivate(book);
  if (folded.some(changesKeys)) await loadKeys(db, book);
  return folded;
}

const changesKeys = (entry: EntryWithWords): boolean => {
  const { begins, ends } = mattersOf(entry);
  return begins !== null || ends !== null;
};

/** Where a book stood: its last entry. */
export interface Place {
  seq: number;
  hash: string;
}

/** How many entries are read again to be told one by one, rather than the room anew. */
const TOLD = 1_000;

/** What this book has had appended since it stood there; nothing where that is too much, or it is another book. */
export async function entriesSince(
  db: Queryable,
  { state }: Book,
  place: Place | null,
): Promise<EntryWithWords[]> {
  if (!place || state.seq <= place.seq || state.seq - place.seq > TOLD) return [];
  const stored = await readEntries(db, state.assemblyId, place.seq, state.seq - place.seq);
  const entries = stored.map(entryOf);
  return entries[0]?.prevHash === place.hash && entries.at(-1)?.hash === state.hash ? entries : [];
}
