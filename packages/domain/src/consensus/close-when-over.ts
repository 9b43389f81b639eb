import type { Proposal } from '../proposal/types.ts';
import type { ClockRule } from '../rule/clock-rule.ts';
import { refuse } from '../rule/refusal.ts';
import { MINUTE } from '../rule/time.ts';
import { closing } from './closing.ts';

declare module '../record/kinds.ts' {
  interface Payloads<W> {
    'clock.close_test': { proposalId: string; testId: string };
  }
}

/** The clock ends a test at `closesAt`; while its meeting is paused, it stands still. */
export const closeWhenOver: ClockRule<'clock.close_test', Proposal> = {
  due(state, p) {
    if (p.state !== 'testing' || !p.test) return null;
    const { id: testId, closesAt, meetingId } = p.test;
    if (meetingId && state.meetings.get(meetingId)?.state === 'paused') return null;
    return { subject: testId, due: closesAt, payload: { proposalId: p.id, testId } };
  },
  decide(state, { proposalId }, ctx) {
    const proposal = state.proposals.get(proposalId);
    return proposal ? closing(state, proposal, ctx, 'time_over') : refuse('no_such_proposal');
  },
  sample: {
    after: [
      'meeting.convene',
      'meeting.open',
      'meeting.check_in',
      'proposal.open',
      'consensus.call',
      'position.take',
      10 * MINUTE,
    ],
  },
};
