import { hasStanding, type Speaker } from '../attest.ts';
import { openedSince } from '../proposal/open.ts';
import type { State } from '../state.ts';
import { assemblyPart, meetingPart, proposalPart } from './parts.ts';
import type { MeetingPart, ProposalPart, Room, View, You } from './types.ts';

/** How much of a long-lived assembly a screen gets at once; the rest is paged over HTTP. */
const CLOSED_MEETINGS = 3;
const PROPOSALS = 100;

/** What everybody sees (VIEW-1). Throws where the book has no founding yet. */
export function roomOf(state: State): Room {
  const meetings: Record<string, MeetingPart> = {};
  const closed = state.recentMeetings.slice(-CLOSED_MEETINGS).map((meeting) => meeting.id);
  for (const id of [...state.liveMeetings, ...closed]) {
    const meeting = state.meetings.get(id);
    if (meeting) meetings[id] = meetingPart(meeting);
  }
  const proposals: Record<string, ProposalPart> = {};
  for (const id of shownProposals(state)) {
    const proposal = state.proposals.get(id);
    if (proposal) proposals[id] = proposalPart(state, proposal);
  }
  return { assembly: assemblyPart(state), meetings, proposals };
}

/** Newest first up to the limit, and whatever the open meeting names. */
function shownProposals(state: State): Set<string> {
  const shown = new Set([...state.active].slice(-PROPOSALS).reverse());
  const meeting = state.openMeetingId ? state.meetings.get(state.openMeetingId) : undefined;
  for (const item of meeting?.agenda ?? []) if (item.proposalId) shown.add(item.proposalId);
  for (const test of meeting?.tests ?? []) shown.add(test.proposalId);
  return shown;
}

/** What only this viewer sees: themselves (VIEW-2). `at` in ms. */
export function youOf(state: State, viewer: Speaker, at: number): You {
  const you: You = {
    actor: viewer.actor,
    standing: hasStanding(state, viewer),
    present: {},
    answers: {},
    openedToday: viewer.actor ? openedSince(state, viewer.actor, at) : 0,
  };
  for (const id of state.liveMeetings) {
    const ref = viewer.refIn(id);
    const spans = ref === null ? undefined : state.meetings.get(id)?.presence.get(ref);
    if (spans) you.present[id] = { spans };
  }
  for (const id of state.active) {
    const test = state.proposals.get(id)?.test;
    const ref = test ? viewer.refIn(id) : null;
    const answer = ref === null ? undefined : test?.answers.get(ref);
    if (!test || !answer) continue;
    const { position, reason, counts } = answer;
    you.answers[test.id] = { position, counts, ...(reason && { reason }) };
  }
  return you;
}

/** `view(state, viewer)`: what this viewer sees; what they may do follows from it (view/may.ts). */
export const view = (state: State, viewer: Speaker, at: number): View => ({
  room: roomOf(state),
  you: youOf(state, viewer, at),
});
