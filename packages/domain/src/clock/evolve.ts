import type { Typed } from '../evolve.ts';
import type { Meeting, Proposal, State } from '../state.ts';

/** CLOCK-3: what ran while the server was off is lengthened by the time it was off. */
export function evolveDowntime(state: State, entry: Typed<'record.downtime_noted'>): void {
  const off = entry.payload.to - entry.payload.from;
  for (const id of state.active) {
    const p = state.proposals.get(id);
    if (p) lengthen(state, p, off);
  }
  const meeting = state.openMeetingId ? state.meetings.get(state.openMeetingId) : undefined;
  if (meeting) meeting.lastActAt += off;
}

function lengthen(state: State, p: Proposal, off: number): void {
  const meeting = p.test?.meetingId ? state.meetings.get(p.test.meetingId) : undefined;
  if (p.test && !stopped(meeting)) {
    p.test.closesAt += off;
    p.test.minTestEndsAt += off;
  }
  const decision = p.decisionId ? state.decisions.get(p.decisionId) : undefined;
  if (p.state === 'objection_window' && decision?.windowEndsAt) decision.windowEndsAt += off;
}

/** A test that a pause has stopped is shifted by the whole pause when it ends, the downtime included. */
const stopped = (meeting: Meeting | undefined) => meeting?.state === 'paused';
