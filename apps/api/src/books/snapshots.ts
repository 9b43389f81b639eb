import { FOLD_VERSION, saveState } from '@coordinadora/domain';
import type { Queryable } from '../store/entries.ts';
import type { Book } from './book.ts';

/** How many entries a start may have to fold again. */
const EVERY = 5_000;

/** The last snapshot by this fold's version, or null. */
export async function readSnapshot(
  db: Queryable,
  assemblyId: string,
): Promise<{ seq: number; state: string } | null> {
  const { rows } = await db.query<{ seq: string; state: string }>({
    name: 'snapshot',
    text: 'SELECT seq, state FROM "Snapshot" WHERE "assemblyId" = $1 AND fold = $2',
    values: [assemblyId, FOLD_VERSION],
  });
  return rows[0] ? { seq: Number(rows[0].seq), state: rows[0].state } : null;
}

/** Writes a snapshot where enough was appended since the last one. The state must be a committed one. */
export async function keepSnapshot(db: Queryable, book: Book, every = EVERY): Promise<void> {
  const { state } = book;
  if (state.seq - book.snapshotSeq < every) return;
  book.snapshotSeq = state.seq;
  await db.query({
    name: 'keep_snapshot',
    text: `INSERT INTO "Snapshot" ("assemblyId", seq, fold, state) VALUES ($1, $2, $3, $4)
      ON CONFLICT ("assemblyId") DO UPDATE SET seq = excluded.seq, fold = excluded.fold, state = excluded.state
      WHERE "Snapshot".fold <> excluded.fold OR "Snapshot".seq < excluded.seq`,
    values: [state.assemblyId, state.seq, FOLD_VERSION, saveState(state)],
  });
}
