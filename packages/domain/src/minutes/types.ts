import type { CharterMode } from '../charter/charter.ts';
import type { Label, Missing, Outcome, Tally } from '../charter/evaluation.ts';
import type { ProposalState } from '../proposal/states.ts';
import type { Apart, Said } from '../proposal/test.ts';

/** What is taken home from a meeting: numbers present, never names of who was there. Times are ms. */
export interface Minutes {
  assembly: string;
  /** The zone the assembly tells its times in (IANA). */
  timeZone: string;
  meetingId: string;
  title: string;
  place?: string;
  /** True until the meeting is closed. */
  draft: boolean;
  startsAt: number;
  openedAt: number;
  closedAt?: number;
  /** At the end, or now in a draft. */
  present: number;
  /** The most that were present at once. */
  peak: number;
  agenda: MinutesItem[];
  /** Every test that ended in this meeting, in order. */
  tests: MinutesTest[];
  decisions: MinutesDecision[];
  /** The next meeting that is convened, if there is one. */
  next: { title: string; startsAt: number; place?: string } | null;
}

export interface MinutesItem {
  title: string;
  /** The time box. */
  minutes: number;
  /** `tested`: nobody put the item on, but what it is about was put to a decision here. */
  state: 'waiting' | 'current' | 'finished' | 'tested';
  startedAt?: number;
  finishedAt?: number;
  proposalTitle?: string;
  /** Places in `tests`, from 0, of what was tested on this item's proposal. */
  tests: number[];
}

export interface MinutesTest {
  proposalId: string;
  testId: string;
  title: string;
  /** The text of the version that was tested. */
  text: string;
  version: number;
  /** In `vote`, s, b, a are in favour, against, abstain. */
  mode: CharterMode;
  charterName?: string;
  calledAt: number;
  closedAt: number;
  base: number | null;
  recent: number | null;
  tally: Tally;
  apart: Apart;
  outcome: Outcome | 'broken_off';
  label?: Label;
  missing: Missing[];
  /** The reasons that are none of dissent, in the order they came. */
  said: Said[];
  dissent: Dissent;
}

/** The minority views, blocks, stand-asides and reservations: figures and the reasons given for them. */
export interface Dissent {
  blocks: number;
  standAsides: number;
  reservations: number;
  reasons: Said[];
}

export interface MinutesDecision {
  decisionId: string;
  proposalId: string;
  title: string;
  text: string;
  version: number;
  label: Label;
  adoptedAt: number;
  /** End of the objection window; null where there was none. */
  windowEndsAt: number | null;
  state: ProposalState;
}
