import { activeProposals } from '../proposal/index.ts';
import type { Noun } from '../rule/noun.ts';
import { call, called } from './call.ts';
import { cast, castVote } from './cast-vote.ts';
import { close } from './close.ts';
import { closeWhenOver } from './close-when-over.ts';
import { brokenOff, closed } from './closed.ts';
import { endsItsTest } from './meeting-closes.ts';
import { shiftedByDowntime, shiftedByPause } from './runs-on.ts';
import { taken, takePosition } from './take-position.ts';

declare module '../rule/refusal.ts' {
  interface Refusals extends Record<keyof typeof REFUSALS, string> {}
}

const REFUSALS = {
  test_running_in_meeting: 'TEST-2',
  closes_too_early: 'TEST-4',
  closes_too_late: 'TEST-4',
  minimum_test: 'TEST-5',
  base_reached: 'TEST-8',
  position_not_offered: 'POS-1',
  block_needs_reason: 'POS-2',
  arrived_after_call: 'WHO-3',
  matter_over: 'POS-5',
} as const;

/** A test of consensus: called, answered, closed; or a vote, where the charter votes. */
export const CONSENSUS = {
  acts: {
    'consensus.call': call,
    'position.take': takePosition,
    'vote.cast': castVote,
    'consensus.close': close,
  },
  clock: { things: activeProposals, acts: { 'clock.close_test': closeWhenOver } },
  facts: {
    'consensus.called': called,
    'position.taken': taken,
    'vote.cast': cast,
    'consensus.closed': closed,
    'consensus.broken_off': brokenOff,
  },
  refusals: REFUSALS,
  touches: ({ proposalId, meetingId }: { proposalId: string; meetingId?: string }) => ({
    proposals: [proposalId],
    ...(meetingId && { meetings: [meetingId] }),
  }),
  hears: { 'meeting.resumed': shiftedByPause, 'record.downtime_noted': shiftedByDowntime },
  before: { 'meeting.closed': endsItsTest },
} satisfies Noun;
