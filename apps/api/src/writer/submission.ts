import type { Act, EntryWithWords, RefusalCode, You } from '@coordinadora/domain';
import type { Person } from '../identity/person.ts';

/** An act that waits for its assembly's writer. */
export interface Submission {
  act: Act;
  person: Person;
  /** HMAC(participant's secret, canonical request): who asked for what under this id. */
  receipt: string;
  /** What was typed as the hall's code. */
  code?: string;
  /** The name the author chose to sign with. */
  signature?: string;
  /** Whether the answer shall say what the author may do now. */
  withYou: boolean;
}

/** `seq` is that of the act's last entry. */
export interface Accepted {
  ok: true;
  seq: number;
  entries: EntryWithWords[];
  you?: You;
  /** The act was in the book already and this is the same answer again. */
  repeated: boolean;
}

export interface Refused {
  ok: false;
  code: RefusalCode | 'act_reused' | 'slug_taken';
  figures?: Record<string, string | number>;
}

export type Outcome = Accepted | Refused;

export interface Waiting extends Submission {
  settle: (outcome: Outcome) => void;
  fail: (error: unknown) => void;
}
