import type { Entry } from './entry.ts';

/** SHA-256 over UTF-8, lowercase hex. Handed in: Node's own in the api, another in a browser. */
export type Sha256 = (text: string) => string;

/**
 * RFC 8785 canonical JSON; keys without a value are left out. By hand, since every act passes here three times: the
 * package `canonicalize`, against which the test holds it, took a quarter of what an act costs the server.
 * Throws on values JSON cannot hold (never true of a validated act).
 */
export function canonical(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return `[${value.map((one) => canonical(one ?? null)).join(',')}]`;
  if (typeof value !== 'object') throw new TypeError('not a JSON value');
  let text = '';
  for (const key of sortedKeys(value)) {
    const held = (value as Record<string, unknown>)[key];
    if (held !== undefined) text += `${text && ','}${quoted(key)}:${canonical(held)}`;
  }
  return `{${text}}`;
}

/** By UTF-16 code units, as the RFC wants it and as `sort` does. What was read from a book is sorted already. */
function sortedKeys(value: object): string[] {
  const keys = Object.keys(value);
  for (let i = 1; i < keys.length; i++) if ((keys[i - 1] as string) > (keys[i] as string)) return keys.sort();
  return keys;
}

/** Printable ASCII without quotation mark and backslash: stands in JSON as it is. */
const PLAIN = /^[ !#-[\]-~]*$/;

function quoted(text: string): string {
  if (PLAIN.test(text)) return `"${text}"`;
  if (!text.isWellFormed()) throw new TypeError('a lone surrogate is not text');
  return JSON.stringify(text);
}

/** The bytes that are hashed: the entry without `hash` and without the words beside it (REC-1). */
export function hashedText(entry: Omit<Entry, 'hash'>): string {
  const { hash: _hash, words: _words, ...rest } = entry as Entry & { words?: unknown };
  return canonical(rest);
}
