import type { EntryWithWords } from '@coordinadora/domain';
import { BookReplaced } from '../books/replaced.ts';
import type { Queryable } from './entries.ts';

export interface Row {
  entry: EntryWithWords;
  body: string;
  receipt: string | null;
}

const APPEND = `
WITH head AS (
  UPDATE "RecordHead" SET seq = $2, hash = $3, at = $4 WHERE "assemblyId" = $1 AND hash = $5 RETURNING "assemblyId"),
word AS (
  INSERT INTO "Words" ("assemblyId", seq, field, salt, text)
  SELECT "assemblyId", word.* FROM head, unnest($6::bigint[], $7::text[], $8::text[], $9::text[]) AS word)
INSERT INTO "RecordEntry" ("assemblyId", seq, at, act, n, kind, body, hash, receipt)
SELECT "assemblyId", entry.* FROM head, unnest(
  string_to_array($10, E'\\n')::bigint[], string_to_array($11, E'\\n')::bigint[], string_to_array($12, E'\\n')::uuid[],
  string_to_array($13, E'\\n')::int[], string_to_array($14, E'\\n'), string_to_array($15, E'\\n'),
  string_to_array($16, E'\\n'), string_to_array($17, E'\\n', '')) AS entry`;

/** A column as lines: nothing in an entry's row has a line break, and a driver's array would escape every quote. */
const lines = <T>(rows: readonly Row[], cell: (row: Row) => T): string => rows.map(cell).join('\n');

/**
 * Writes a batch's entries, their words and the new head in one statement, if the stored head is still the one they
 * go on from. Throws BookReplaced where it is not, and has written nothing.
 */
export async function append(db: Queryable, assemblyId: string, rows: readonly Row[]): Promise<void> {
  const first = rows[0]?.entry;
  const last = rows.at(-1)?.entry;
  if (!first || !last) return;
  const words = rows.flatMap(({ entry }) =>
    Object.entries(entry.words ?? {}).map(([field, word]) => ({ seq: entry.seq, field, ...word })),
  );
  const { rowCount } = await db.query({
    name: 'append',
    text: APPEND,
    values: [
      assemblyId,
      last.seq,
      last.hash,
      last.at,
      first.prevHash,
      words.map((word) => word.seq),
      words.map((word) => word.field),
      words.map((word) => word.salt),
      words.map((word) => word.text),
      lines(rows, ({ entry }) => entry.seq),
      lines(rows, ({ entry }) => entry.at),
      lines(rows, ({ entry }) => entry.act),
      lines(rows, ({ entry }) => entry.n),
      lines(rows, ({ entry }) => entry.kind),
      lines(rows, ({ body }) => body),
      lines(rows, ({ entry }) => entry.hash),
      lines(rows, ({ receipt }) => receipt ?? ''),
    ],
  });
  if (rowCount !== rows.length) throw new BookReplaced();
}
