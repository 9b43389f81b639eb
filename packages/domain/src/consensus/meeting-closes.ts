import { testCore } from '../proposal/core.ts';
import type { Fact, FactOf } from '../record/kinds.ts';
import type { Context } from '../rule/context.ts';
import type { State } from '../rule/state.ts';
import { closing } from './closing.ts';
import { mayEvaluate } from './states.ts';

/** What a meeting's close ends (MEET-9): its test is evaluated if its minimum time is over, else broken off. */
export function endsItsTest(state: State, closes: FactOf<'meeting.closed'>, ctx: Context): Fact[] {
  const meeting = state.meetings.get(closes.payload.meetingId);
  const proposal = meeting?.testing ? state.proposals.get(meeting.testing) : undefined;
  if (!meeting || !proposal?.test) return [];
  const mode = state.charters[proposal.charterVersion - 1]?.mode ?? 'consensus';
  const because = 'meeting_closed';
  if (!mayEvaluate(testCore(proposal.test), mode, meeting.pausedAt ?? ctx.at))
    return closing(state, proposal, ctx, because);
  const ends = { proposalId: proposal.id, testId: proposal.test.id };
  return [{ kind: 'consensus.broken_off', payload: { ...ends, from: 'testing', to: 'discussing', because } }];
}
