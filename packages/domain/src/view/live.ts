import type { EntryWithWords } from '../record/entry.ts';
import type { State } from '../state.ts';
import { assemblyPart, meetingPart, proposalPart } from './parts.ts';
import type { Room, TallyPart } from './types.ts';

/** The parts of a room that entries changed. */
export interface Parts {
  assembly?: Room['assembly'];
  meetings?: Room['meetings'];
  proposals?: Room['proposals'];
}

/** LIVE-1: the parts that these entries touched, as they are now. */
export function changedParts(state: State, entries: readonly EntryWithWords[]): Parts {
  const meetings: Room['meetings'] = {};
  const proposals: Room['proposals'] = {};
  const touched = touchedBy(state, entries);
  for (const id of touched.meetings) {
    const meeting = state.meetings.get(id);
    if (meeting) meetings[id] = meetingPart(meeting);
  }
  for (const id of touched.proposals) {
    const proposal = state.proposals.get(id);
    if (proposal) proposals[id] = proposalPart(state, proposal);
  }
  return { assembly: assemblyPart(state), meetings, proposals };
}

function touchedBy(state: State, entries: readonly EntryWithWords[]) {
  const meetings = new Set<string>();
  const proposals = new Set<string>();
  for (const { kind, payload } of entries) {
    if (typeof payload.meetingId === 'string') meetings.add(payload.meetingId);
    if (typeof payload.proposalId === 'string') proposals.add(payload.proposalId);
    // A pause moves the closing time of the test that runs in the meeting; a downtime that of every test.
    const testing =
      kind === 'meeting.resumed' ? state.meetings.get(String(payload.meetingId))?.testing : null;
    if (testing) proposals.add(testing);
    if (kind === 'record.downtime_noted') for (const id of state.active) proposals.add(id);
  }
  // A test that ends frees its meeting, whatever ended it.
  if (state.openMeetingId && proposals.size > 0) meetings.add(state.openMeetingId);
  return { meetings, proposals };
}

/** What a tally frame carries (api.md, Live). */
export interface TallyFrame {
  assemblyId: string;
  from: number;
  to: number;
  /** That of the entry at `to`, which the frame itself does not bring: with it a room knows the head it stands at. */
  hash: string;
  proposals: Record<string, TallyPart>;
  /** Presence by meeting. */
  present: Record<string, { present: number; peak: number }>;
}

/** LIVE-2: a room with a tally frame laid over it; the room itself is not changed. */
export function withTally(room: Room, frame: TallyFrame): Room {
  const proposals = { ...room.proposals };
  for (const [id, tally] of Object.entries(frame.proposals)) {
    const p = proposals[id];
    if (p?.test?.id === tally.testId) proposals[id] = { ...p, test: { ...p.test, ...tally } };
  }
  const meetings = { ...room.meetings };
  for (const [id, figures] of Object.entries(frame.present)) {
    const meeting = meetings[id];
    if (meeting) meetings[id] = { ...meeting, ...figures };
  }
  return { ...room, proposals, meetings };
}

/** LIVE-3: a room with changed parts laid over it; the room itself is not changed. */
export const withParts = (room: Room, parts: Parts): Room => ({
  assembly: parts.assembly ?? room.assembly,
  meetings: { ...room.meetings, ...parts.meetings },
  proposals: { ...room.proposals, ...parts.proposals },
});
