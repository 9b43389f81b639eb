import { testCore } from '../authority/core-of.ts';
import { mayEvaluate } from '../consensus/closable.ts';
import { closeTest } from '../consensus/close.ts';
import type { Context, Verdict } from '../context.ts';
import type { Fact } from '../facts.ts';
import type { Meeting, State } from '../state.ts';
import { gathered } from './presence.ts';

/**
 * MEET-9: at the close, the running test is evaluated if its minimum time is over, else it goes back to
 * discussion; then the meeting ends with its numbers.
 */
export function close(state: State, meeting: Meeting, ctx: Context, because: string): Verdict {
  const refusal = gathered(meeting);
  if (refusal) return refusal;
  return [
    ...endTest(state, meeting, ctx),
    {
      kind: 'meeting.closed',
      payload: {
        meetingId: meeting.id,
        present: meeting.present,
        peak: meeting.peak,
        because,
      },
    },
  ];
}

function endTest(state: State, meeting: Meeting, ctx: Context): Fact[] {
  const proposal = meeting.testing ? state.proposals.get(meeting.testing) : undefined;
  if (!proposal?.test) return [];
  const charter = state.charters[proposal.charterVersion - 1];
  const at = meeting.pausedAt ?? ctx.at;
  if (!mayEvaluate(testCore(proposal.test), charter?.mode ?? 'consensus', at))
    return closeTest(state, proposal, ctx, 'meeting_closed');
  return [
    {
      kind: 'consensus.broken_off',
      payload: {
        proposalId: proposal.id,
        testId: proposal.test.id,
        from: 'testing',
        to: 'discussing',
        because: 'meeting_closed',
      },
    },
  ];
}
