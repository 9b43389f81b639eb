import type { ActKind, FactKind } from './kinds.ts';

/** JSON as RFC 8785 canonicalises it. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A salted text: the entry holds SHA-256(salt ‖ text), this lies beside it. `salt`: 64 hex characters. */
export interface Word {
  salt: string;
  text: string;
}
/** The words beside an entry: from format 2 on by JSON Pointer into its payload, before by the name of the field. */
export type Words = Record<string, Word>;

/** What the server attests and the book cannot show (domain.md section 2). */
export interface Given {
  counts?: boolean;
  firstTime?: boolean;
  codeValid?: boolean;
}

/** One line of a record book, without the words that lie beside it. `at` is integer milliseconds. */
export interface Entry {
  assemblyId: string;
  seq: number;
  /** The format it is written in; never falls within a book. */
  v: number;
  at: number;
  act: string;
  n: number;
  actor?: string;
  ref?: string;
  kind: FactKind;
  payload: { [key: string]: Json };
  given?: Given;
  /** Only on an act's first entry: what was asked for, with its words sealed. */
  actKind?: ActKind;
  actPayload?: { [key: string]: Json };
  prevHash: string;
  hash: string;
}

export type EntryWithWords = Entry & { words?: Words };

export interface Head {
  seq: number;
  hash: string;
}

/** The newest format: what a writer writes. Every older one is still decided and read (format-2.md). */
export const FORMAT = 2;
export const NO_HASH = '0'.repeat(64);
export const CLOCK = 'clock';
