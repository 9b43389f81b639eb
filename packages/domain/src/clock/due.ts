import type { ActPayloads, ClockActKind } from '../acts.ts';
import { charterOf, proposalCore } from '../authority/core-of.ts';
import { callableAt } from '../consensus/call.ts';
import type { Meeting, Proposal, State } from '../state.ts';
import { DAY, HOUR } from '../time.ts';

/** House: a convened meeting that nobody opens is dropped; a pause may last a week (MEET-10). */
const NEVER_OPENED = 24 * HOUR;
const IDLE = 12 * HOUR;
const PAUSE_IDLE = 7 * DAY;
/** PROP-8: counted from the last act, or from when a test may first be called: a long discussion must not lapse (house). */
const LAPSE = 180 * DAY;

/** Something the clock does at `due` (ms) unless somebody acts before. */
export type Due = {
  [K in Exclude<ClockActKind, 'clock.downtime'>]: {
    kind: K;
    subject: string;
    due: number;
    payload: ActPayloads[K];
  };
}[Exclude<ClockActKind, 'clock.downtime'>];

function proposalDue(state: State, p: Proposal): Due | null {
  const proposalId = p.id;
  const payload = { proposalId };
  const decision = p.decisionId ? state.decisions.get(p.decisionId) : undefined;
  switch (p.state) {
    case 'open':
      return {
        kind: 'clock.discuss',
        subject: proposalId,
        due: p.noticeEndsAt,
        payload,
      };
    case 'discussing':
      return {
        kind: 'clock.lapse',
        subject: proposalId,
        due: Math.max(p.lastActAt, callableAt(proposalCore(p), charterOf(state, p))) + LAPSE,
        payload,
      };
    case 'testing': {
      const meeting = p.test?.meetingId ? state.meetings.get(p.test.meetingId) : undefined;
      if (!p.test || meeting?.state === 'paused') return null;
      const { id: testId, closesAt } = p.test;
      return {
        kind: 'clock.close_test',
        subject: testId,
        due: closesAt,
        payload: { proposalId, testId },
      };
    }
    case 'referred':
      return {
        kind: 'clock.return',
        subject: proposalId,
        due: p.returnsAt ?? p.lastActAt,
        payload,
      };
    case 'objection_window':
      return {
        kind: 'clock.end_window',
        subject: proposalId,
        due: decision?.windowEndsAt ?? 0,
        payload,
      };
    case 'in_force': {
      const days = charterOf(state, p).reviewAfterDays;
      if (days === null || !decision?.inForceAt) return null;
      return {
        kind: 'clock.ask_review',
        subject: proposalId,
        due: decision.inForceAt + days * DAY,
        payload,
      };
    }
    default:
      return null;
  }
}

function meetingDue(m: Meeting): Due | null {
  const payload = { meetingId: m.id };
  if (m.state === 'convened')
    return {
      kind: 'clock.drop_meeting',
      subject: m.id,
      due: m.startsAt + NEVER_OPENED,
      payload,
    };
  const idle = m.state === 'paused' ? PAUSE_IDLE : IDLE;
  return {
    kind: 'clock.close_meeting',
    subject: m.id,
    due: m.lastActAt + idle,
    payload,
  };
}

const before = (a: Due, b: Due) => a.due - b.due || (a.kind + a.subject < b.kind + b.subject ? -1 : 1);

/** CLOCK-1: what the clock has to do next, whether or not it is time; null when nothing waits. */
export function nextDue(state: State): Due | null {
  let next: Due | null = null;
  const consider = (due: Due | null) => {
    if (due && (!next || before(due, next) < 0)) next = due;
  };
  for (const id of state.active) {
    const p = state.proposals.get(id);
    if (p) consider(proposalDue(state, p));
  }
  for (const id of state.liveMeetings) {
    const m = state.meetings.get(id);
    if (m) consider(meetingDue(m));
  }
  return next;
}

/** CLOCK-2: whether the clock has something to do before anybody acts at `at` (ms). */
export function isDue(state: State, at: number): boolean {
  if (state.wakeAt === null || state.wakeAt > at) return false;
  const next = nextDue(state);
  return next !== null && next.due <= at;
}

/** CLOCK-3: whether something runs that a downtime would shorten: a test or an objection window. */
export function runsOn(state: State): boolean {
  for (const id of state.active) {
    const p = state.proposals.get(id);
    if (p?.state === 'testing' || p?.state === 'objection_window') return true;
  }
  return false;
}
