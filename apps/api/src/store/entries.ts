import type { EntryWithWords, Words } from '@coordinadora/domain';
import type pg from 'pg';

export type Queryable = Pick<pg.ClientBase, 'query'>;

export interface StoredEntry {
  seq: number;
  /** Canonical JSON without words, byte for byte what the hash covers. */
  body: string;
  words?: Words;
}

/** Entries after `after`, in order, at most `limit`, with the words beside them. */
export async function readEntries(
  db: Queryable,
  assemblyId: string,
  after: number,
  limit: number,
): Promise<StoredEntry[]> {
  const { rows } = await db.query<{ seq: string; body: string }>({
    name: 'entries',
    text: 'SELECT seq, body FROM "RecordEntry" WHERE "assemblyId" = $1 AND seq > $2 ORDER BY seq LIMIT $3',
    values: [assemblyId, after, limit],
  });
  return withWords(db, assemblyId, rows);
}

/** All entries an act wrote, in order, however many; none where it wrote none. */
export async function readEntriesOfAct(
  db: Queryable,
  assemblyId: string,
  act: string,
): Promise<StoredEntry[]> {
  const { rows } = await db.query<{ seq: string; body: string }>({
    name: 'entries_of_act',
    text: 'SELECT seq, body FROM "RecordEntry" WHERE "assemblyId" = $1 AND act = $2 ORDER BY n',
    values: [assemblyId, act],
  });
  return withWords(db, assemblyId, rows);
}

/** Entries that follow one another, with the words beside them. */
async function withWords(
  db: Queryable,
  assemblyId: string,
  rows: readonly { seq: string; body: string }[],
): Promise<StoredEntry[]> {
  const entries: StoredEntry[] = rows.map(({ seq, body }) => ({ seq: Number(seq), body }));
  const [first, last] = [entries.at(0), entries.at(-1)];
  if (first && last) await besides(db, assemblyId, first.seq - 1, last.seq, entries);
  return entries;
}

async function besides(db: Queryable, assemblyId: string, after: number, to: number, entries: StoredEntry[]) {
  const { rows } = await db.query<{ seq: string; field: string; salt: string; text: string }>({
    name: 'words',
    text: 'SELECT seq, field, salt, text FROM "Words" WHERE "assemblyId" = $1 AND seq > $2 AND seq <= $3',
    values: [assemblyId, after, to],
  });
  // Entries are without gaps, so that a seq is a place.
  for (const { seq, field, salt, text } of rows) {
    const entry = entries[Number(seq) - after - 1];
    if (!entry) continue;
    entry.words ??= {};
    entry.words[field] = { salt, text };
  }
}

/** One line of the book as it is exported: the stored text, with the unhashed words spliced in. */
export const lineOf = ({ body, words }: StoredEntry): string =>
  words ? `${body.slice(0, -1)},"words":${JSON.stringify(words)}}` : body;

export const entryOf = (stored: StoredEntry): EntryWithWords => {
  const entry = JSON.parse(stored.body) as EntryWithWords;
  if (stored.words) entry.words = stored.words;
  return entry;
};
