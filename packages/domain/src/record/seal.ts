import type { Act, ActKind, ActPayloads } from '../acts.ts';
import type { Json, Word } from './entry.ts';

/** Fields that hold words: they never enter a payload, only their salted hashes do (REC-2, domain.md section 2). */
export const WORD_FIELDS = [
  'name',
  'slug',
  'territory',
  'sector',
  'title',
  'text',
  'place',
  'reason',
] as const;
type WordField = (typeof WORD_FIELDS)[number];
const isWord = (key: string): key is WordField => (WORD_FIELDS as readonly string[]).includes(key);

/** A payload with each word field `x` replaced by `xHash`. */
export type Sealed<T> = T extends readonly (infer U)[]
  ? Sealed<U>[]
  : T extends object
    ? {
        [K in keyof T as K extends WordField ? `${K}Hash` : K]: K extends WordField ? string : Sealed<T[K]>;
      }
    : T;
export type SealedActOf<K extends ActKind> = {
  [P in K]: { id: string; kind: P; payload: SealedPayload<P> };
}[K];
export type SealedAct = SealedActOf<ActKind>;
export type SealedPayload<K extends ActKind> = K extends 'assembly.found'
  ? Omit<Sealed<ActPayloads[K]>, 'charter'> & Pick<ActPayloads['assembly.found'], 'charter'>
  : Sealed<ActPayloads[K]>;

/** SHA-256(32-byte salt ‖ UTF-8 text), lowercase hex; `salt` is 64 hex characters. */
export type WordHash = (salt: string, text: string) => string;

/**
 * Replaces the words of an act by salted hashes. Returns the sealed act and the words by hash.
 * @param salt draws 32 random bytes as 64 hex characters
 */
export function sealAct(
  act: Act,
  salt: () => string,
  wordHash: WordHash,
): { act: SealedAct; words: Map<string, Word> } {
  const words = new Map<string, Word>();
  const seal = (value: unknown): Json => {
    if (Array.isArray(value)) return value.map(seal);
    if (value === null || typeof value !== 'object') return value as Json;
    const sealed: { [key: string]: Json } = {};
    for (const [key, inner] of Object.entries(value)) {
      if (!isWord(key) || typeof inner !== 'string') {
        sealed[key] = key === 'charter' ? (inner as Json) : seal(inner);
        continue;
      }
      const word = { salt: salt(), text: inner };
      const hash = wordHash(word.salt, word.text);
      words.set(hash, word);
      sealed[`${key}Hash`] = hash;
    }
    return sealed;
  };
  return {
    act: { ...act, payload: seal(act.payload) } as unknown as SealedAct,
    words,
  };
}

/** The words that belong beside an entry with this payload: those whose hashes it holds. */
export function wordsFor(
  payload: object,
  words: ReadonlyMap<string, Word>,
): Record<string, Word> | undefined {
  let found: Record<string, Word> | undefined;
  for (const [key, value] of Object.entries(payload)) {
    if (!key.endsWith('Hash') || typeof value !== 'string') continue;
    const word = words.get(value);
    if (!word) continue;
    found ??= {};
    found[key.slice(0, -4)] = word;
  }
  return found;
}
