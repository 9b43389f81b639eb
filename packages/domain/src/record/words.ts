import type { Json, Word, Words } from './entry.ts';
import type { Act, ActKind, Payloads, Sealed, SealedAct } from './kinds.ts';

/** SHA-256(32-byte salt ‖ UTF-8 text), lowercase hex; `salt` is 64 hex characters. */
export type WordHash = (salt: string, text: string) => string;

declare const mark: unique symbol;
type Marked = { [mark]: true };
type WordOrList = Marked | readonly Marked[];
type KeysWith<T> = T extends readonly (infer U)[]
  ? KeysWith<U>
  : T extends object
    ? {
        [K in keyof T]-?: [Extract<T[K], WordOrList>] extends [never] ? KeysWith<NonNullable<T[K]>> : K;
      }[keyof T]
    : never;

/** The keys that hold words anywhere in an act's payload, each of them: the compiler asks for all. */
export type WordKeys<K extends ActKind> = {
  readonly [P in Extract<KeysWith<Payloads<Marked>[K]>, string>]: true;
};

/**
 * Replaces the words of an act by salted hashes (REC-2), at any depth. Returns the sealed act and its words by hash.
 * @param keys the act's own word keys
 * @param salt draws 32 random bytes as 64 hex characters; `present` has a word that the same text shall keep, so that
 * its hash shows that nothing changed (format-2.md, Words)
 */
export function sealWords(
  act: Act,
  keys: object,
  { salt, hash, present }: { salt: () => string; hash: WordHash; present?: Readonly<Record<string, Word>> },
): { act: SealedAct; words: Map<string, Word> } {
  const words = new Map<string, Word>();
  const sealOne = (key: string, text: string): Json => {
    const kept = present?.[key];
    const word = kept?.text === text ? kept : { salt: salt(), text };
    const sealed = hash(word.salt, text);
    words.set(sealed, word);
    return { word: sealed };
  };
  const seal = (value: Json, key?: string): Json => {
    if (typeof value === 'string')
      return key !== undefined && Object.hasOwn(keys, key) ? sealOne(key, value) : value;
    if (Array.isArray(value)) return value.map((inner) => seal(inner, key));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, seal(inner, name)]));
  };
  const payload = seal(act.payload as unknown as Json);
  return { act: { ...act, payload } as unknown as SealedAct, words };
}

/** Whether a value inside a payload is a word: an object with the key `word` alone. */
export function isSealed(value: unknown): value is Sealed {
  if (value === null || typeof value !== 'object') return false;
  const keys = Object.keys(value);
  return keys.length === 1 && keys[0] === 'word' && typeof (value as Sealed).word === 'string';
}

/** RFC 6901: `~` and `/` inside a key are escaped. */
const step = (key: string | number) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** Every word of a payload: its place as a JSON Pointer, and its hash. Nothing else is a word. */
export function wordsIn(payload: unknown, at = ''): [pointer: string, hash: string][] {
  if (payload === null || typeof payload !== 'object') return [];
  if (Array.isArray(payload)) return payload.flatMap((inner, index) => wordsIn(inner, at + step(index)));
  if (isSealed(payload)) return [[at, payload.word]];
  return Object.entries(payload).flatMap(([key, inner]) => wordsIn(inner, at + step(key)));
}

/** The words that belong beside an entry with this payload: those whose hashes it holds. */
export function wordsBeside(payload: object, words: ReadonlyMap<string, Word>): Words | undefined {
  if (words.size === 0) return undefined;
  const found = wordsIn(payload).flatMap(([pointer, hash]) => {
    const word = words.get(hash);
    return word ? [[pointer, word] as const] : [];
  });
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}
