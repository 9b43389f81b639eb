import { viewFromWire } from '@coordinadora/contract/view-times';
import { meetingPart, proposalPart, roomOf, type State, type View } from '@coordinadora/domain';
import { expect } from 'vitest';
import { ask } from '../api/people.ts';
import type { WholeBook } from './book.ts';
import type { Peer } from './peer.ts';
import { until } from './until.ts';

/** Everybody's screen ends at what the book says: the room by a fold of its lines, oneself by a fresh page. */
export async function converge(url: string, assemblyId: string, book: WholeBook, peers: readonly Peer[]) {
  const whole = (one: Peer) => one.room().to === book.head.seq && one.room().status === 'live';
  const state = () => `${book.head.seq}: ${JSON.stringify(peers.map((p) => [p.room().to, p.room().status]))}`;
  await until(() => peers.every(whole), state);
  for (const one of peers) {
    const { view } = one.room();
    expect(view.room).toEqual(roomFor(view, book.state));
    const fresh = (await ask(url, 'GET', `/assemblies/${assemblyId}`, { token: one.who.token })).body;
    const { answers, present, standing } = viewFromWire<View>(fresh.view).you;
    // Answers to tests that ended may linger in a screen that shows running ones alone.
    const running = Object.fromEntries(Object.keys(answers).map((id) => [id, view.you.answers[id]]));
    expect({ ...view.you, answers: running }).toMatchObject({ answers, standing });
    expect(view.you.present).toEqual(present);
  }
}

/** What a fresh page shows, and what this screen keeps beside it since it came to rest: all of it as the book has it now. */
function roomFor(seen: View, state: State): View['room'] {
  const { assembly, meetings, proposals } = roomOf(state);
  const kept = { meetings: { ...meetings }, proposals: { ...proposals } };
  for (const id of Object.keys(seen.room.meetings)) {
    const meeting = state.meetings.get(id);
    if (meeting) kept.meetings[id] = meetingPart(meeting);
  }
  for (const id of Object.keys(seen.room.proposals)) {
    const proposal = state.proposals.get(id);
    if (proposal) kept.proposals[id] = proposalPart(state, proposal);
  }
  return JSON.parse(JSON.stringify({ assembly, ...kept }));
}
