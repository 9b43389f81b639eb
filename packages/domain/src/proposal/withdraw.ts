import type { Sealed } from '../record/kinds.ts';
import type { FactRule } from '../rule/fact.ts';
import { refuse } from '../rule/refusal.ts';
import { onProposal } from './on-proposal.ts';
import { endsWhenSettled, moveTo } from './states.ts';
import type { Transition } from './types.ts';
import { theProposer } from './who.ts';

declare module '../record/kinds.ts' {
  interface Payloads<W> {
    'proposal.withdraw': { proposalId: string; version?: number; reason?: W };
  }
  interface Facts {
    'proposal.withdrawn': { proposalId: string; reason?: Sealed } & Transition;
  }
}

/** PROP-7: the proposers take their text back, unless it is being tested or decided. */
export const withdraw = onProposal<'proposal.withdraw'>({
  who: theProposer,
  when: ({ proposal }) =>
    proposal?.state === 'open' || proposal?.state === 'discussing' ? null : refuse('wrong_state'),
  counts: null,
  words: { reason: true },
  decide({ core, payload }) {
    const { version: _meant, ...rest } = payload;
    const at = { from: core.state, to: 'withdrawn', because: 'withdrawn' } as const;
    return [{ kind: 'proposal.withdrawn', payload: { ...rest, ...at } }];
  },
  sample: { payload: ({ proposalId }) => ({ proposalId }), after: ['proposal.open'] },
});

export const withdrawn: FactRule<'proposal.withdrawn'> = {
  ends: endsWhenSettled,
  evolve(state, { payload, at }) {
    const p = state.proposals.get(payload.proposalId);
    if (p) moveTo(state, p, payload.to, at);
  },
};
