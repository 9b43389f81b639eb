import { charterOf } from '../proposal/core.ts';
import { moveTo } from '../proposal/states.ts';
import type { Proposal, Transition } from '../proposal/types.ts';
import type { ClockRule } from '../rule/clock-rule.ts';
import type { FactRule } from '../rule/fact.ts';
import { refuse } from '../rule/refusal.ts';
import { DAY, MINUTE } from '../rule/time.ts';
import { decisionOf } from './decision-of.ts';

declare module '../record/kinds.ts' {
  interface Payloads<W> {
    'clock.ask_review': { proposalId: string };
  }
  interface Facts {
    'proposal.review_due': { proposalId: string; decisionId: string } & Transition;
  }
}

/** REV-1: where the charter has decisions reviewed, the clock says when; until then and after they bind. */
export const askReview: ClockRule<'clock.ask_review', Proposal> = {
  due(state, p) {
    if (p.state !== 'in_force') return null;
    const days = charterOf(state, p).reviewAfterDays;
    const inForceAt = decisionOf(state, p)?.inForceAt;
    if (days === null || !inForceAt) return null;
    return { subject: p.id, due: inForceAt + days * DAY, payload: { proposalId: p.id } };
  },
  decide(state, { proposalId }) {
    const decisionId = state.proposals.get(proposalId)?.decisionId;
    if (!decisionId) return refuse('no_such_proposal');
    const at = { from: 'in_force', to: 'review_due', because: 'review_date' } as const;
    return [{ kind: 'proposal.review_due', payload: { decisionId, proposalId, ...at } }];
  },
  sample: {
    charter: { reviewAfterDays: 30, quorum: null },
    after: [
      'meeting.convene',
      'meeting.open',
      'meeting.check_in',
      'proposal.open',
      'consensus.call',
      'position.take',
      2 * MINUTE,
      'consensus.close',
      30 * DAY,
    ],
  },
};

export const reviewDue: FactRule<'proposal.review_due'> = {
  evolve(state, { payload, at }) {
    const p = state.proposals.get(payload.proposalId);
    if (!p) return;
    const decision = decisionOf(state, p);
    if (decision) decision.reviewDueAt = at;
    moveTo(state, p, payload.to, at);
  },
};
