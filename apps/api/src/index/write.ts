import type { Book } from '../books/book.ts';
import type { Queryable } from '../store/entries.ts';
import { indexRow } from './row.ts';
import { shortCode } from './short-code.ts';

const INSERT = `INSERT INTO "AssemblyIndex" ("assemblyId", code, slug, name, level, territory, sector, "timeZone", "foundedAt",
  "openMeetingId", "nextMeetingAt", "openProposals", testing, decisions, running, search)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`;
const UPDATE = `UPDATE "AssemblyIndex" SET slug = $2, name = $3, level = $4, territory = $5, sector = $6, "timeZone" = $7, "foundedAt" = $8,
  "openMeetingId" = $9, "nextMeetingAt" = $10, "openProposals" = $11, testing = $12, decisions = $13, running = $14,
  search = $15 WHERE "assemblyId" = $1`;

/** Writes the assembly's row of the read model where it changed. A slug that is taken breaks a unique key. */
export async function writeIndex(db: Queryable, book: Book): Promise<void> {
  const row = indexRow(book.state);
  const text = JSON.stringify(row);
  if (!row || text === book.indexed) return;
  const values = Object.values(row);
  const { assemblyId } = book.state;
  const updated = await db.query({ name: 'index_update', text: UPDATE, values: [assemblyId, ...values] });
  if (updated.rowCount === 0)
    await db.query({
      name: 'index_insert',
      text: INSERT,
      values: [assemblyId, await shortCode(db, assemblyId), ...values],
    });
  book.indexed = text;
}
