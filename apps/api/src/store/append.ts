import type { EntryWithWords } from '@coordinadora/domain';
import type pg from 'pg';

export interface Row {
  entry: EntryWithWords;
  body: string;
  receipt: string | null;
}

const APPEND = `
WITH head AS (UPDATE "RecordHead" SET seq = $2, hash = $3, at = $4 WHERE "assemblyId" = $1),
word AS (
  INSERT INTO "Words" ("assemblyId", seq, field, salt, text)
  SELECT $1, * FROM unnest($5::bigint[], $6::text[], $7::text[], $8::text[]))
INSERT INTO "RecordEntry" ("assemblyId", seq, at, act, n, kind, body, hash, receipt)
SELECT $1, * FROM unnest($9::bigint[], $10::bigint[], $11::uuid[], $12::int[], $13::text[], $14::text[], $15::text[], $16::text[])`;

/** Writes a batch's entries, their words and the new head in one statement. */
export async function append(client: pg.PoolClient, assemblyId: string, rows: readonly Row[]): Promise<void> {
  const last = rows.at(-1)?.entry;
  if (!last) return;
  const words = rows.flatMap(({ entry }) =>
    Object.entries(entry.words ?? {}).map(([field, word]) => ({ seq: entry.seq, field, ...word })),
  );
  await client.query({
    name: 'append',
    text: APPEND,
    values: [
      assemblyId,
      last.seq,
      last.hash,
      last.at,
      words.map((word) => word.seq),
      words.map((word) => word.field),
      words.map((word) => word.salt),
      words.map((word) => word.text),
      rows.map(({ entry }) => entry.seq),
      rows.map(({ entry }) => entry.at),
      rows.map(({ entry }) => entry.act),
      rows.map(({ entry }) => entry.n),
      rows.map(({ entry }) => entry.kind),
      rows.map(({ body }) => body),
      rows.map(({ entry }) => entry.hash),
      rows.map(({ receipt }) => receipt),
    ],
  });
}
