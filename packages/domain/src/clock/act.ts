import type { ClockActKind } from '../acts.ts';
import { closeTest } from '../consensus/close.ts';
import type { Context, Verdict } from '../context.ts';
import type { ProposalState } from '../facts.ts';
import { close } from '../meeting/close.ts';
import { clockActId } from '../record/ids.ts';
import type { SealedActOf } from '../record/seal.ts';
import { refuse } from '../refusal.ts';
import type { Proposal, State } from '../state.ts';
import { MINUTE } from '../time.ts';
import { type Due, nextDue, runsOn } from './due.ts';

type ClockAct = SealedActOf<ClockActKind>;

/** CLOCK-1: the clock does what is due next, when it is due, under the id that follows from it. */
export function decideClock(state: State, act: ClockAct, ctx: Context): Verdict {
  if (act.kind === 'clock.downtime') return downtime(state, act, ctx);
  const due = nextDue(state);
  if (!due || due.due > ctx.at || due.kind !== act.kind) return refuse('clock_not_due');
  if (act.id !== clockActId(ctx.sha256, state.assemblyId, due.kind, due.subject, due.due))
    return refuse('clock_not_due');
  return settle(state, due, ctx);
}

/** CLOCK-3: tests and windows are lengthened by the time the server was off, more than a minute. */
function downtime(state: State, act: SealedActOf<'clock.downtime'>, ctx: Context): Verdict {
  const { from, to } = act.payload;
  const valid = from >= state.at && to <= ctx.at && to - from > MINUTE && runsOn(state);
  const id = clockActId(ctx.sha256, state.assemblyId, act.kind, String(from), to);
  if (!valid || act.id !== id) return refuse('clock_not_due');
  return [{ kind: 'record.downtime_noted', payload: { from, to } }];
}

function settle(state: State, due: Due, ctx: Context): Verdict {
  if (due.kind === 'clock.close_meeting' || due.kind === 'clock.drop_meeting') {
    const meeting = state.meetings.get(due.payload.meetingId);
    if (!meeting) return refuse('no_such_meeting');
    if (due.kind === 'clock.close_meeting') return close(state, meeting, ctx, 'idle');
    return [
      {
        kind: 'meeting.dropped',
        payload: { meetingId: meeting.id, because: 'never_opened' },
      },
    ];
  }
  const proposal = state.proposals.get(due.payload.proposalId);
  if (!proposal) return refuse('no_such_proposal');
  return settleProposal(state, due.kind, proposal, ctx);
}

function settleProposal(state: State, kind: Due['kind'], p: Proposal, ctx: Context): Verdict {
  const proposalId = p.id;
  const move = (to: ProposalState, because: string) => ({
    proposalId,
    from: p.state,
    to,
    because,
  });
  const decisionId = p.decisionId ?? '';
  switch (kind) {
    case 'clock.discuss':
      return [
        {
          kind: 'proposal.discussing',
          payload: move('discussing', 'notice_over'),
        },
      ];
    case 'clock.return':
      return [
        {
          kind: 'proposal.discussing',
          payload: move('discussing', 'date_reached'),
        },
      ];
    case 'clock.lapse':
      return [{ kind: 'proposal.lapsed', payload: move('lapsed', 'no_act') }];
    case 'clock.end_window':
      return [
        {
          kind: 'proposal.in_force',
          payload: { decisionId, ...move('in_force', 'window_over') },
        },
      ];
    case 'clock.ask_review':
      return [
        {
          kind: 'proposal.review_due',
          payload: { decisionId, ...move('review_due', 'review_date') },
        },
      ];
    default:
      return closeTest(state, p, ctx, 'time_over');
  }
}
