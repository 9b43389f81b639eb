import { endsWhenSettled, moveTo } from '../proposal/states.ts';
import type { Proposal, Transition } from '../proposal/types.ts';
import type { ClockRule } from '../rule/clock-rule.ts';
import type { FactRule } from '../rule/fact.ts';
import { refuse } from '../rule/refusal.ts';
import { HOUR, MINUTE } from '../rule/time.ts';
import { decisionOf } from './decision-of.ts';

declare module '../record/kinds.ts' {
  interface Payloads<W> {
    'clock.end_window': { proposalId: string };
  }
  interface Facts {
    'proposal.in_force': { proposalId: string; decisionId: string } & Transition;
  }
}

/** WIN-1: when its objection window is over, a decision is in force. */
export const endWindow: ClockRule<'clock.end_window', Proposal> = {
  due: (state, p) =>
    p.state === 'objection_window'
      ? { subject: p.id, due: decisionOf(state, p)?.windowEndsAt ?? 0, payload: { proposalId: p.id } }
      : null,
  decide(state, { proposalId }) {
    const decisionId = state.proposals.get(proposalId)?.decisionId;
    if (!decisionId) return refuse('no_such_proposal');
    const at = { from: 'objection_window', to: 'in_force', because: 'window_over' } as const;
    return [{ kind: 'proposal.in_force', payload: { decisionId, proposalId, ...at } }];
  },
  sample: {
    charter: { objectionWindowHours: 24, quorum: null },
    after: [
      'meeting.convene',
      'meeting.open',
      'meeting.check_in',
      'proposal.open',
      'consensus.call',
      'position.take',
      2 * MINUTE,
      'consensus.close',
      24 * HOUR,
    ],
  },
};

export const inForce: FactRule<'proposal.in_force'> = {
  ends: endsWhenSettled,
  evolve(state, { payload, at }) {
    const p = state.proposals.get(payload.proposalId);
    if (!p) return;
    const decision = decisionOf(state, p);
    if (decision) decision.inForceAt = at;
    moveTo(state, p, payload.to, at);
  },
};
