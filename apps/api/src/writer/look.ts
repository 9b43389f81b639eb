import type pg from 'pg';
import type { Book } from '../books/book.ts';
import { loadStanding } from '../books/standing.ts';
import { actorIn, type Person } from '../identity/person.ts';

/** Somebody who waits for a look at committed state. */
export interface Look {
  run: (book: Book) => void;
  fail: (error: unknown) => void;
  /** Who looks: where they were is read first. */
  person?: Person;
}

/** A look whose promise settles with what was seen, or with what went wrong. */
export function lookWith<T>(see: (book: Book) => T, person?: Person): { look: Look; seen: Promise<T> } {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  const run = (book: Book) => {
    try {
      resolve(see(book));
    } catch (error) {
      reject(error);
    }
  };
  return { look: { run, fail: reject, ...(person && { person }) }, seen: promise };
}

export async function show(pool: pg.Pool, book: Book, looks: readonly Look[]): Promise<void> {
  if (looks.length === 0) return;
  const { assemblyId } = book.state;
  await loadStanding(
    pool,
    book,
    looks.flatMap(({ person }) => (person ? [actorIn(person, assemblyId)] : [])),
  );
  for (const { run } of looks) run(book);
}
