import { activeProposals } from '../proposal/index.ts';
import type { Test } from '../proposal/test.ts';
import type { FactRule } from '../rule/fact.ts';
import type { State } from '../rule/state.ts';

function lengthen(test: Test, by: number): void {
  test.closesAt += by;
  test.minTestEndsAt += by;
}

const testIn = (state: State, meetingId: string) => {
  const testing = state.meetings.get(meetingId)?.testing;
  return testing ? state.proposals.get(testing) : undefined;
};

/** A pause shifts the running test of its meeting by its length. Heard before the meeting forgets it. */
export const shiftedByPause: Pick<FactRule<'meeting.resumed'>, 'evolve' | 'touches'> = {
  evolve(state, { payload: { meetingId }, at }) {
    const test = testIn(state, meetingId)?.test;
    const pausedAt = state.meetings.get(meetingId)?.pausedAt;
    if (test && pausedAt !== undefined) lengthen(test, at - pausedAt);
  },
  touches: (state, { payload }) => ({ proposals: [testIn(state, payload.meetingId)?.id ?? []].flat() }),
};

/**
 * A test is lengthened by the time the server was off; one that a pause has stopped is shifted by the whole
 * pause when it ends, the downtime included.
 */
export const shiftedByDowntime: Pick<FactRule<'record.downtime_noted'>, 'evolve' | 'touches'> = {
  evolve(state, { payload: { from, to } }) {
    for (const { test } of activeProposals(state)) {
      const meeting = test?.meetingId ? state.meetings.get(test.meetingId) : undefined;
      if (test && meeting?.state !== 'paused') lengthen(test, to - from);
    }
  },
  touches: ({ active }) => ({ proposals: [...active] }),
};
