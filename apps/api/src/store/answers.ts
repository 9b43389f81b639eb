import type { EntryWithWords } from '@coordinadora/domain';
import { entryOf, type Queryable, readEntriesOfAct } from './entries.ts';

/** What an act's id already stands for in this book, and the private receipt that says who asked for what. */
export interface Known {
  receipt: string | null;
}

/** All entries an act wrote: the same answer again, whole. */
export const entriesOfAct = async (
  db: Queryable,
  assemblyId: string,
  act: string,
): Promise<EntryWithWords[]> => (await readEntriesOfAct(db, assemblyId, act)).map(entryOf);

/** The assembly an act of this id founded, or null. */
export async function foundedBy(db: Queryable, act: string): Promise<string | null> {
  const { rows } = await db.query<{ assemblyId: string }>({
    name: 'founded_by',
    text: `SELECT "assemblyId" FROM "RecordEntry" WHERE act = $1 AND n = 1 AND kind = 'assembly.founded'`,
    values: [act],
  });
  return rows[0]?.assemblyId ?? null;
}
