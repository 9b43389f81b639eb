import type { Level, MeetingRole, Position, Vote } from './acts.ts';
import type { Charter } from './charter/charter.ts';
import type { Label, Missing, Outcome, ReasonCode, Tally } from './charter/evaluation.ts';

export type ProposalState =
  | 'open'
  | 'discussing'
  | 'testing'
  | 'referred'
  | 'objection_window'
  | 'in_force'
  | 'review_due'
  | 'rejected'
  | 'withdrawn'
  | 'lapsed';

/** Each transition records from, to and why; who stands on the entry (domain.md section 4). */
export interface Transition {
  from: ProposalState | null;
  to: ProposalState;
  because: string;
}

/** The answers of people who do not count, shown apart and never added (domain.md section 3). */
export type Apart = Pick<Tally, 's' | 'r' | 'a' | 'b' | 'u'>;

/** Facts: what happened, past tense; the payloads of entries (api.md). */
export interface FactPayloads {
  'assembly.founded': {
    nameHash: string;
    slugHash: string;
    level: Level;
    territoryHash?: string;
    sectorHash?: string;
    timeZone?: string;
    charterName?: string;
    charter: Charter;
    charterVersion: number;
  };
  'meeting.convened': {
    meetingId: string;
    titleHash: string;
    startsAt: number;
    placeHash?: string;
  };
  'meeting.opened': { meetingId: string };
  'meeting.paused': { meetingId: string };
  'meeting.resumed': { meetingId: string };
  /** `present` at the close, `peak` the most that were present at once. */
  'meeting.closed': {
    meetingId: string;
    present: number;
    peak: number;
    because: string;
  };
  'meeting.dropped': { meetingId: string; because: string };
  'meeting.checked_in': { meetingId: string };
  'meeting.checked_out': { meetingId: string };
  'meeting.role_taken': {
    meetingId: string;
    role: MeetingRole;
    holder: string;
    provisional: boolean;
  };
  'meeting.role_handed_over': {
    meetingId: string;
    role: MeetingRole;
    holder: string;
  };
  'agenda.item_added': {
    meetingId: string;
    itemId: string;
    titleHash: string;
    minutes: number;
    proposalId?: string;
  };
  'agenda.item_moved': { meetingId: string; itemId: string; to: number };
  'agenda.item_started': { meetingId: string; itemId: string };
  'agenda.item_finished': { meetingId: string; itemId: string };
  'proposal.opened': {
    proposalId: string;
    titleHash: string;
    textHash: string;
    meetingId?: string;
    version: number;
    charterVersion: number;
    /** When the notice the charter asks for is over (ms). */
    noticeEndsAt: number;
  } & Transition;
  'proposal.discussing': { proposalId: string } & Transition;
  'proposal.amended': {
    proposalId: string;
    version: number;
    titleHash?: string;
    textHash: string;
    reasonHash?: string;
  } & Transition;
  'proposal.withdrawn': {
    proposalId: string;
    reasonHash?: string;
  } & Transition;
  'proposal.lapsed': { proposalId: string } & Transition;
  'proposal.in_force': { proposalId: string; decisionId: string } & Transition;
  'proposal.review_due': {
    proposalId: string;
    decisionId: string;
  } & Transition;
  'consensus.called': {
    proposalId: string;
    testId: string;
    version: number;
    textHash: string;
    charterVersion: number;
    /** The meeting the test belongs to; left out outside a meeting. */
    meetingId?: string;
    base: number | null;
    recent: number | null;
    round: number;
    closesAt: number;
    minTestEndsAt: number;
  } & Transition;
  'position.taken': {
    proposalId: string;
    testId: string;
    version: number;
    position: Position;
    reasonHash?: string;
  };
  'vote.cast': {
    proposalId: string;
    testId: string;
    version: number;
    vote: Vote;
    reasonHash?: string;
  };
  'consensus.closed': {
    proposalId: string;
    testId: string;
    version: number;
    textHash: string;
    charterVersion: number;
    meetingId?: string;
    base: number | null;
    recent: number | null;
    /** By channel; the telephone is the only one so far. */
    tally: Tally;
    channels: { telephone: Apart };
    apart: Apart;
    firstTime: number;
    outcome: Outcome;
    label?: Label;
    reasons: ReasonCode[];
    missing: Missing[];
  } & Transition;
  /** A test that ended without an evaluation: its meeting closed too early. */
  'consensus.broken_off': { proposalId: string; testId: string } & Transition;
  'decision.adopted': {
    decisionId: string;
    proposalId: string;
    testId: string;
    version: number;
    textHash: string;
    label: Label;
    /** End of the objection window (ms); left out where there is none. */
    windowEndsAt?: number;
  };
  'record.downtime_noted': { from: number; to: number };
}
export type FactKind = keyof FactPayloads;
export type FactOf<K extends FactKind> = {
  [P in K]: { kind: P; payload: FactPayloads[P] };
}[K];
export type Fact = FactOf<FactKind>;
