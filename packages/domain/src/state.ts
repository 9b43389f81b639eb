import type { Level, Position, Vote } from './acts.ts';
import type { Charter } from './charter/charter.ts';
import type { Label, Missing, Outcome, ReasonCode, Tally } from './charter/evaluation.ts';
import type { Apart, ProposalState } from './facts.ts';

/** What a fold of the book knows. One fold owns it; `evolve` changes it in place (architecture.md). */
export interface State {
  assemblyId: string;
  seq: number;
  at: number;
  hash: string;
  assembly: Assembly | null;
  /** Version k of the charter stands at k − 1. */
  charters: Charter[];
  meetings: Map<string, Meeting>;
  openMeetingId: string | null;
  proposals: Map<string, Proposal>;
  /** Ids of proposals that are not at rest: the only ones the clock has to look at. */
  active: Set<string>;
  decisions: Map<string, Decision>;
  /** Meetings that are convened, open or paused. */
  liveMeetings: Set<string>;
  /** The last five closed meetings with their peak presence, oldest first. */
  recentMeetings: { id: string; peak: number }[];
  meetingsClosed: number;
  /** Nothing is due before this moment (ms); null: nothing ever. So that an act need not look at every proposal. */
  wakeAt: number | null;
}

export interface Assembly {
  id: string;
  name: string;
  slug: string;
  level: Level;
  territory?: string;
  sector?: string;
  /** Absent in books from before there were zones: UTC. */
  timeZone?: string;
  charterName?: string;
  founder: string;
  foundedAt: number;
}

export type MeetingState = 'convened' | 'open' | 'paused' | 'closed' | 'dropped';

export interface Meeting {
  id: string;
  title: string;
  place?: string;
  startsAt: number;
  convener: string;
  state: MeetingState;
  openedAt?: number;
  pausedAt?: number;
  closedAt?: number;
  /** Actors who hold the role now. */
  facilitators: string[];
  agenda: AgendaItem[];
  /** Who is or was checked in, by ref, as spans of seq; forgotten when the meeting closes. */
  presence: Map<string, Span[]>;
  present: number;
  peak: number;
  lastActAt: number;
  /** The proposal whose test runs in this meeting. */
  testing: string | null;
  /** Tests that ended in this meeting, in order. */
  tests: { proposalId: string; testId: string }[];
}

/** From the check-in's seq to the check-out's; open while the person is here. */
export interface Span {
  from: number;
  to: number | null;
}

export interface AgendaItem {
  id: string;
  title: string;
  minutes: number;
  proposalId?: string;
  state: 'waiting' | 'current' | 'finished';
  startedAt?: number;
  finishedAt?: number;
}

export interface Proposal {
  id: string;
  proposer: string;
  openedAt: number;
  meetingId?: string;
  charterVersion: number;
  noticeEndsAt: number;
  state: ProposalState;
  versions: Version[];
  discussingSince: number | null;
  lastActAt: number;
  test: Test | null;
  closedTests: ClosedTest[];
  /** TEST-7: tests that were evaluated so far; one that was broken off or amended away is no round (house). */
  rounds: number;
  /** When the clock returns a referred proposal to discussion. */
  returnsAt: number | null;
  decisionId: string | null;
  endedAt: number | null;
}

export interface Version {
  version: number;
  title: string;
  text: string;
  textHash: string;
  at: number;
  reason?: string;
}

export interface Answer {
  /** In votes: in favour is support, against is block, abstain is stand_aside, as in `Tally`. */
  position: Position;
  reason?: string;
  counts: boolean;
  firstTime: boolean;
  seq: number;
}

export interface Test {
  id: string;
  version: number;
  calledAt: number;
  calledSeq: number;
  caller: string;
  closesAt: number;
  minTestEndsAt: number;
  meetingId: string | null;
  base: number | null;
  recent: number | null;
  round: number;
  answers: Map<string, Answer>;
  tally: Tally;
  apart: Apart;
  firstTime: number;
}

export interface Said {
  position: Position;
  reason: string;
  counts: boolean;
}

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

export interface Decision {
  id: string;
  proposalId: string;
  testId: string;
  version: number;
  label: Label;
  adoptedAt: number;
  windowEndsAt: number | null;
  inForceAt: number | null;
  reviewDueAt: number | null;
}

const VOTE_AS: Record<Vote, Position> = {
  in_favour: 'support',
  against: 'block',
  abstain: 'stand_aside',
};
export const voteAsPosition = (vote: Vote): Position => VOTE_AS[vote];

/** The zone the assembly tells its times in (IANA): UTC until its book says otherwise. */
export const zoneOf = ({ assembly }: State): string => assembly?.timeZone ?? 'UTC';

/** The state before the first entry. */
export function emptyState(assemblyId: string): State {
  return {
    assemblyId,
    seq: 0,
    at: 0,
    hash: '0'.repeat(64),
    assembly: null,
    charters: [],
    meetings: new Map(),
    openMeetingId: null,
    proposals: new Map(),
    active: new Set(),
    decisions: new Map(),
    liveMeetings: new Set(),
    recentMeetings: [],
    meetingsClosed: 0,
    wakeAt: null,
  };
}
