import { sha256, wordHash } from '@coordinadora/testing/book-hash';
import { hashEntry } from '../judge/decide.ts';
import { type EntryWithWords, type Head, NO_HASH } from '../record/entry.ts';
import type { Finding } from './finding.ts';
import { replay } from './replay.ts';

const parsed = (line: string): EntryWithWords => {
  try {
    return JSON.parse(line) ?? {};
  } catch {
    return {} as EntryWithWords;
  }
};

/** What the verifier finds in an export: entries, then the head. */
export function findingIn(lines: readonly string[], kept?: Head): Finding | null {
  const book = replay(sha256, wordHash, kept);
  for (const line of lines.slice(0, -1)) if (book.feed(parsed(line))) break;
  const { seq, hash } = parsed(lines.at(-1) ?? '');
  return book.end({ seq, hash }).finding;
}

/** A forger's export: numbered, chained and hashed anew, so that nothing but the rules can tell. */
export function forged(entries: readonly EntryWithWords[]): string[] {
  let prevHash = NO_HASH;
  const lines = entries.map((entry, index) => {
    const { hash: _hash, words, ...rest } = { ...entry, seq: index + 1, prevHash };
    prevHash = hashEntry(rest, sha256);
    return JSON.stringify({ ...rest, hash: prevHash, ...(words && { words }) });
  });
  return [...lines, JSON.stringify({ seq: entries.length, hash: prevHash })];
}
