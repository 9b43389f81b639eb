/**
 * The payload of every act, by kind: what somebody wants to do (api.md). Each act's file adds its own, by
 * `declare module`. `W` is what a word is there: a string as people write it, or `Sealed` as the book holds it.
 * Optional keys are left out, never undefined.
 */
// biome-ignore lint/suspicious/noEmptyInterface: a registry that every act's file adds to.
// biome-ignore lint/correctness/noUnusedVariables: what is added uses it.
export interface Payloads<W> {}

/** The payload of every entry, by kind: what happened, past tense. Each act's file adds what it writes. */
// biome-ignore lint/suspicious/noEmptyInterface: a registry that every act's file adds to.
export interface Facts {}

/** A word inside the domain and in the book: SHA-256(32-byte salt ‖ UTF-8 text), lowercase hex (REC-2). */
export interface Sealed {
  readonly word: string;
}

export type ActKind = keyof Payloads<string>;
export type ClockActKind = Extract<ActKind, `clock.${string}`>;
export type PersonActKind = Exclude<ActKind, ClockActKind>;
export type FactKind = keyof Facts;

/** What people send: words are strings. */
export type ActPayloads = Payloads<string>;
export type ActOf<K extends ActKind> = { [P in K]: { id: string; kind: P; payload: ActPayloads[P] } }[K];
export type Act = ActOf<ActKind>;

/** What is decided: words are sealed. */
export type SealedPayload<K extends ActKind> = Payloads<Sealed>[K];
export type SealedActOf<K extends ActKind> = {
  [P in K]: { id: string; kind: P; payload: SealedPayload<P> };
}[K];
export type SealedAct = SealedActOf<ActKind>;

export type FactOf<K extends FactKind> = { [P in K]: { kind: P; payload: Facts[P] } }[K];
export type Fact = FactOf<FactKind>;

export const isClockAct = (kind: string): kind is ClockActKind => kind.startsWith('clock.');
