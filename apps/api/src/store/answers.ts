import type { EntryWithWords } from '@coordinadora/domain';
import { entryOf, type Queryable, readEntries } from './entries.ts';

/** What an act's id already stands for in this book, and the private receipt that says who asked for what. */
export interface Known {
  seq: number;
  receipt: string | null;
}

/** The entries an act wrote, from its first one's seq on. */
export async function entriesOfAct(
  db: Queryable,
  assemblyId: string,
  act: string,
  seq: number,
): Promise<EntryWithWords[]> {
  // An act writes at most an agenda's worth of entries and a few.
  const stored = await readEntries(db, assemblyId, seq - 1, 200);
  const entries = stored.map(entryOf);
  const end = entries.findIndex((entry) => entry.act !== act);
  return end === -1 ? entries : entries.slice(0, end);
}

/** The assembly an act of this id founded, or null. */
export async function foundedBy(db: Queryable, act: string): Promise<string | null> {
  const { rows } = await db.query<{ assemblyId: string }>({
    name: 'founded_by',
    text: `SELECT "assemblyId" FROM "RecordEntry" WHERE act = $1 AND n = 1 AND kind = 'assembly.founded'`,
    values: [act],
  });
  return rows[0]?.assemblyId ?? null;
}
