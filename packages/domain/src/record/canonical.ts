import canonicalize from 'canonicalize';
import type { Entry } from './entry.ts';

/** SHA-256 over UTF-8, lowercase hex. Handed in: Node's own in the api, another in a browser. */
export type Sha256 = (text: string) => string;

/** RFC 8785 canonical JSON. Throws on values JSON cannot hold (never true of a validated act). */
export function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('not a JSON value');
  return text;
}

/** The bytes that are hashed: the entry without `hash` and without the words beside it (REC-1). */
export function hashedText(entry: Omit<Entry, 'hash'>): string {
  const { hash: _hash, words: _words, ...rest } = entry as Entry & { words?: unknown };
  return canonical(rest);
}
