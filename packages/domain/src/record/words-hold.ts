import type { EntryWithWords } from './entry.ts';
import type { Problem } from './finding.ts';
import type { WordHash } from './seal.ts';

/** Exactly 32 bytes: of a shorter salt, the first letters of another text could take the rest. */
const SALT = /^[0-9a-f]{64}$/;

/** Hashes that cite the text of an earlier entry, whose words stand there. */
const CITED = ['consensus.called.textHash', 'consensus.closed.textHash', 'decision.adopted.textHash'];

/** REC-2: the words beside an entry hash to what the payload holds, and none is missing. Answers their number. */
export function wordsHold(entry: EntryWithWords, wordHash: WordHash): number | Problem {
  const words = entry.words ?? {};
  let held = 0;
  for (const [field, word] of Object.entries(words)) {
    const sound = typeof word?.text === 'string' && typeof word.salt === 'string' && SALT.test(word.salt);
    const key = `${field}Hash`;
    if (!sound || !Object.hasOwn(entry.payload, key)) return { problem: 'words', detail: field };
    if (wordHash(word.salt, word.text) !== entry.payload[key]) return { problem: 'words', detail: field };
    held++;
  }
  for (const key in entry.payload) {
    if (!key.endsWith('Hash') || CITED.includes(`${entry.kind}.${key}`)) continue;
    const field = key.slice(0, -4);
    if (!Object.hasOwn(words, field)) return { problem: 'words_missing', detail: field };
  }
  return held;
}
