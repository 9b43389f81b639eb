import type { EntryWithWords, Json, Words } from './entry.ts';
import { isSealed } from './words.ts';

type Dict = { [key: string]: Json };

/** The fields that format 1 took for words, wherever they stood: `x` was written as `xHash`. */
const FIELDS = ['name', 'slug', 'territory', 'sector', 'title', 'text', 'place', 'reason'];

/** Hashes that cite the text of an earlier entry: plain strings in both formats. */
const CITED = ['consensus.called.textHash', 'consensus.closed.textHash', 'decision.adopted.textHash'];

const fieldOf = (key: string): string | null => {
  const field = key.endsWith('Hash') ? key.slice(0, -4) : '';
  return FIELDS.includes(field) ? field : null;
};

/** The word fields of an entry's payload in format 1, which stood in the payload itself and no deeper. */
export const fieldsIn = (kind: string, payload: object): string[] =>
  Object.keys(payload).flatMap((key) =>
    key.endsWith('Hash') && !CITED.includes(`${kind}.${key}`) ? key.slice(0, -4) : [],
  );

/** A payload of format 1 as format 2 has it: `titleHash` becomes `title: { word }` (REC-8). */
export function raised(payload: Dict, kind?: string): Dict {
  const lift = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(lift);
    return value === null || typeof value !== 'object' ? value : raised(value);
  };
  const out: Dict = {};
  for (const [key, value] of Object.entries(payload)) {
    const field = CITED.includes(`${kind}.${key}`) ? null : fieldOf(key);
    if (field && typeof value === 'string') out[field] = { word: value };
    else out[key] = lift(value);
  }
  return out;
}

/** The way back: what is decided today, as format 1 wrote it. */
export function lowered(payload: Dict): Dict {
  const out: Dict = {};
  for (const [key, value] of Object.entries(payload)) {
    if (isSealed(value)) out[`${key}Hash`] = value.word;
    else out[key] = sunk(value);
  }
  return out;
}

const sunk = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(sunk);
  return value === null || typeof value !== 'object' ? value : lowered(value);
};

/** Words as format 1 kept them: by the field's name alone. */
export const byField = (words: Words): Words =>
  Object.fromEntries(Object.entries(words).map(([pointer, word]) => [pointer.slice(1), word]));

/** An entry of any format as the newest has it; only its payload and its words differ. */
export function newest(entry: EntryWithWords): EntryWithWords {
  if (entry.v > 1) return entry;
  const words: Words = {};
  for (const [field, word] of Object.entries(entry.words ?? {})) words[`/${field}`] = word;
  return { ...entry, payload: raised(entry.payload, entry.kind), ...(entry.words && { words }) };
}
