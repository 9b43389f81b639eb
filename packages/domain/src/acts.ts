import type { Charter } from './charter/charter.ts';

export type Level =
  | 'household'
  | 'block'
  | 'neighbourhood'
  | 'district'
  | 'city'
  | 'region'
  | 'sector'
  | 'coalition';
export type Position = 'support' | 'reservations' | 'stand_aside' | 'block' | 'undecided';
export type Vote = 'in_favour' | 'against' | 'abstain';
export type MeetingRole = 'facilitator';

/**
 * Acts: what somebody wants to do (api.md). Optional keys are left out, never undefined.
 * Inside the domain every word field `x` has been replaced by `xHash` (see record/seal.ts).
 */
export interface ActPayloads {
  'assembly.found': {
    name: string;
    slug: string;
    level: Level;
    territory?: string;
    sector?: string;
    /** IANA name of the zone its times are told in; absent: UTC. */
    timeZone?: string;
    /** A ready charter's name, or a whole charter. */
    charter: string | Charter;
  };
  'meeting.convene': {
    title: string;
    /** Integer milliseconds. */
    startsAt: number;
    place?: string;
    agenda: { title: string; minutes: number; proposalId?: string }[];
  };
  'meeting.open': { meetingId: string };
  'meeting.pause': { meetingId: string };
  'meeting.resume': { meetingId: string };
  'meeting.close': { meetingId: string };
  /** `code` is checked by the server and never written. */
  'meeting.check_in': { meetingId: string };
  'meeting.check_out': { meetingId: string };
  'meeting.take_role': { meetingId: string; role: MeetingRole };
  'meeting.hand_over_role': { meetingId: string; role: MeetingRole };
  'agenda.add': {
    meetingId: string;
    title: string;
    minutes: number;
    proposalId?: string;
  };
  /** `to`: the place the item shall have, from 1. */
  'agenda.move': { meetingId: string; itemId: string; to: number };
  'agenda.start': { meetingId: string; itemId: string };
  'agenda.finish': { meetingId: string; itemId: string };
  'proposal.open': { title: string; text: string; meetingId?: string };
  'proposal.amend': {
    proposalId: string;
    version?: number;
    title?: string;
    text: string;
    reason?: string;
  };
  'proposal.withdraw': {
    proposalId: string;
    version?: number;
    reason?: string;
  };
  'consensus.call': { proposalId: string; version?: number; closesAt?: number };
  'position.take': {
    proposalId: string;
    version?: number;
    testId?: string;
    position: Position;
    reason?: string;
  };
  'vote.cast': {
    proposalId: string;
    version?: number;
    testId?: string;
    vote: Vote;
    reason?: string;
  };
  'consensus.close': { proposalId: string; version?: number; testId?: string };
  'clock.discuss': { proposalId: string };
  'clock.close_test': { proposalId: string; testId: string };
  'clock.lapse': { proposalId: string };
  'clock.return': { proposalId: string };
  'clock.end_window': { proposalId: string };
  'clock.ask_review': { proposalId: string };
  'clock.close_meeting': { meetingId: string };
  'clock.drop_meeting': { meetingId: string };
  /** The server was off from `from` to `to` (ms); what ran meanwhile is lengthened (api, architecture.md). */
  'clock.downtime': { from: number; to: number };
}
export type ActKind = keyof ActPayloads;
export type ActOf<K extends ActKind> = {
  [P in K]: { id: string; kind: P; payload: ActPayloads[P] };
}[K];
export type Act = ActOf<ActKind>;
export type ClockActKind = Extract<ActKind, `clock.${string}`>;
export type PersonActKind = Exclude<ActKind, ClockActKind>;

/** Acts whose entries carry `ref` (per meeting or proposal) instead of `actor` (domain.md section 2). */
export const REF_ACTS = ['meeting.check_in', 'meeting.check_out', 'position.take', 'vote.cast'] as const;
export type RefActKind = (typeof REF_ACTS)[number];
export const isRefAct = (kind: string): kind is RefActKind => (REF_ACTS as readonly string[]).includes(kind);
export const isClockAct = (kind: string): kind is ClockActKind => kind.startsWith('clock.');

/** The meeting or proposal whose key makes the `ref`, or null for acts done under `actor`. */
export function matterOf(act: Act): string | null {
  switch (act.kind) {
    case 'meeting.check_in':
    case 'meeting.check_out':
      return act.payload.meetingId;
    case 'position.take':
    case 'vote.cast':
      return act.payload.proposalId;
    default:
      return null;
  }
}
