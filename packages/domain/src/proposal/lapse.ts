import type { ClockRule } from '../rule/clock-rule.ts';
import type { FactRule } from '../rule/fact.ts';
import { DAY } from '../rule/time.ts';
import { callableAt } from './callable-at.ts';
import { charterOf, proposalCore } from './core.ts';
import { endsWhenSettled, moveTo } from './states.ts';
import type { Proposal, Transition } from './types.ts';

declare module '../record/kinds.ts' {
  interface Payloads<W> {
    'clock.lapse': { proposalId: string };
  }
  interface Facts {
    'proposal.lapsed': { proposalId: string } & Transition;
  }
}

const LAPSE = 180 * DAY;

/** PROP-8: counted from the last act, or from when a test may first be called: a long discussion must not lapse (house). */
export const lapse: ClockRule<'clock.lapse', Proposal> = {
  due(state, p) {
    if (p.state !== 'discussing') return null;
    const from = Math.max(p.lastActAt, callableAt(proposalCore(p), charterOf(state, p)));
    return { subject: p.id, due: from + LAPSE, payload: { proposalId: p.id } };
  },
  decide: (_state, { proposalId }) => [
    {
      kind: 'proposal.lapsed',
      payload: { proposalId, from: 'discussing', to: 'lapsed', because: 'no_act' },
    },
  ],
  sample: { after: ['proposal.open', LAPSE] },
};

export const lapsed: FactRule<'proposal.lapsed'> = {
  ends: endsWhenSettled,
  evolve(state, { payload, at }) {
    const p = state.proposals.get(payload.proposalId);
    if (p) moveTo(state, p, payload.to, at);
  },
};
