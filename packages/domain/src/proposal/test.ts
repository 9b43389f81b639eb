import type { Label, Missing, Outcome, ReasonCode, Tally } from '../charter/evaluation.ts';
import type { State } from '../rule/state.ts';
import type { Proposal } from './types.ts';

export const POSITIONS = ['support', 'reservations', 'stand_aside', 'block', 'undecided'] as const;
export type Position = (typeof POSITIONS)[number];
export const VOTES = ['in_favour', 'against', 'abstain'] as const;
export type Vote = (typeof VOTES)[number];

/** The answers of people who do not count, shown apart and never added (domain.md section 3). */
export type Apart = Pick<Tally, 's' | 'r' | 'a' | 'b' | 'u'>;

/** What the rules of authority look at of a running test. Times in ms. */
export interface TestCore {
  id: string;
  version: number;
  calledSeq: number;
  meetingId: string | null;
  closesAt: number;
  minTestEndsAt: number;
  base: number | null;
  /** How many who count have answered. */
  answered: number;
}

/** The test that runs on a proposal. */
export interface Test extends Omit<TestCore, 'answered'> {
  /** The format it was called in (format-2.md). */
  v: number;
  calledAt: number;
  caller: string;
  recent: number | null;
  round: number;
  answers: Map<string, Answer>;
  tally: Tally;
  apart: Apart;
  firstTime: number;
}

export interface Answer {
  /** In votes: in favour is support, against is block, abstain is stand_aside, as in `Tally`. */
  position: Position;
  reason?: string;
  counts: boolean;
  firstTime: boolean;
  seq: number;
}

export interface Said {
  position: Position;
  reason: string;
  counts: boolean;
}

/** A test that is over: figures and reasons, no longer who answered what. */
export interface ClosedTest {
  id: string;
  version: number;
  calledAt: number;
  closedAt: number;
  meetingId: string | null;
  base: number | null;
  recent: number | null;
  tally: Tally;
  apart: Apart;
  /** `broken_off` where the meeting ended it without an evaluation. */
  outcome: Outcome | 'broken_off';
  label?: Label;
  reasons: ReasonCode[];
  missing: Missing[];
  said: Said[];
}

/** Takes the running test off the proposal and its meeting, and returns it. */
export function endTest(state: State, p: Proposal): Test | null {
  const test = p.test;
  const meeting = test?.meetingId ? state.meetings.get(test.meetingId) : undefined;
  if (meeting) meeting.testing = null;
  p.test = null;
  return test;
}
