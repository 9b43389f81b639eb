import type { Sha256 } from '../record/canonical.ts';
import type { Given } from '../record/entry.ts';
import type { Fact } from '../record/kinds.ts';
import type { Refusal, RefusalCode } from './refusal.ts';

/** What comes from outside: time, who speaks, what the server attests, a hash function. */
export interface Context {
  /** The format to decide in: a writer's newest, a verifier's that of the entry (format-2.md). */
  v: number;
  /** Integer milliseconds; never before `state.at`. */
  at: number;
  /** The speaker's id in this assembly; `clock` for the clock; null where the book shows only `ref`. */
  actor: string | null;
  /** The speaker's id in the matter at hand, for acts written under `ref`; null where its key is destroyed. */
  ref: string | null;
  given: Attested;
  /** Creates the k-th id of this act (REC-4). */
  newId: (index: number) => string;
  sha256: Sha256;
}

/** Why somebody's word does not count (domain.md section 3). */
export type Because = Extract<RefusalCode, 'does_not_count' | 'not_checked_in' | 'arrived_after_call'>;

/** `Given` plus why somebody does not count: only accepted acts are written, so the reason never is. */
export interface Attested extends Given {
  because?: Because;
}

/** What an act leads to: facts, or a refusal and no change. */
export type Verdict = Fact[] | Refusal;
