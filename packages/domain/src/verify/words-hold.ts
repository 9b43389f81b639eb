import type { EntryWithWords } from '../record/entry.ts';
import { fieldsIn } from '../record/format-1.ts';
import { type WordHash, wordsIn } from '../record/words.ts';
import type { Problem } from './finding.ts';

/** Exactly 32 bytes: of a shorter salt, the first letters of another text could take the rest. */
const SALT = /^[0-9a-f]{64}$/;

/** Where an entry of any format has words, and their hashes. */
const placesIn = ({ v, kind, payload }: EntryWithWords): [place: string, hash: unknown][] =>
  v === 1 ? fieldsIn(kind, payload).map((field) => [field, payload[`${field}Hash`]]) : wordsIn(payload);

/** REC-2: the words beside an entry hash to what the payload holds, and none is missing. Answers their number. */
export function wordsHold(entry: EntryWithWords, wordHash: WordHash): number | Problem {
  const { words = {} } = entry;
  const places = new Map(placesIn(entry));
  for (const [place, word] of Object.entries(words)) {
    const sound = typeof word?.text === 'string' && typeof word.salt === 'string' && SALT.test(word.salt);
    if (!sound || !places.has(place)) return { problem: 'words', detail: place };
    if (wordHash(word.salt, word.text) !== places.get(place)) return { problem: 'words', detail: place };
  }
  for (const place of places.keys())
    if (!Object.hasOwn(words, place)) return { problem: 'words_missing', detail: place };
  return places.size;
}
