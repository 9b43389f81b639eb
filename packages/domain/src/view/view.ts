import { hasStanding, type Speaker } from '../judge/attest.ts';
import { openedSince } from '../proposal/opened-since.ts';
import type { State } from '../rule/state.ts';
import { collect } from './collections.ts';
import { assemblyPart } from './parts.ts';
import type { Collected, Room, View, You } from './types.ts';

/** What everybody sees (VIEW-1). Throws where the book has no founding yet. */
export const roomOf = (state: State): Room => ({
  assembly: assemblyPart(state),
  ...collect<Collected>(state, (_name, { shown }) => shown(state)),
});

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
