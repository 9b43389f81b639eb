import type { Head } from '../record/entry.ts';

export interface Problem {
  problem:
    | 'not_an_entry'
    | 'newer_program'
    | 'wrong_assembly'
    | 'gap'
    | 'hash'
    | 'chain'
    | 'words'
    | 'words_missing'
    | 'act_incomplete'
    | 'act_twice'
    | 'refused'
    | 'differs'
    | 'head';
  /** A refusal's code, a word field, a kind this program does not know, or the number that stands in the line. */
  detail?: string;
}

/** The first entry that does not hold, and why. */
export interface Finding extends Problem {
  seq: number;
}

/** What was checked, and how far. */
export interface Replayed {
  entries: number;
  acts: number;
  /** Acts whose entries rest on what the server attests (`given`). */
  attested: number;
  /** Times the server says it was off: nobody else can know. */
  downtimes: number;
  words: number;
  /** Outcomes computed again. */
  outcomes: number;
  head: Head;
  finding: Finding | null;
}
