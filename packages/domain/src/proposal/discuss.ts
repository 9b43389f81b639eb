import type { Fact } from '../record/kinds.ts';
import type { ClockRule } from '../rule/clock-rule.ts';
import type { FactRule } from '../rule/fact.ts';
import { DAY, HOUR } from '../rule/time.ts';
import type { ProposalState } from './states.ts';
import { moveTo } from './states.ts';
import type { Proposal, Transition } from './types.ts';

declare module '../record/kinds.ts' {
  interface Payloads<W> {
    'clock.discuss': { proposalId: string };
    'clock.return': { proposalId: string };
  }
  interface Facts {
    'proposal.discussing': { proposalId: string } & Transition;
  }
}

const discussing = (proposalId: string, from: ProposalState, because: string): Fact[] => [
  { kind: 'proposal.discussing', payload: { proposalId, from, to: 'discussing', because } },
];

/** Discussion begins when the notice is over. */
export const discuss: ClockRule<'clock.discuss', Proposal> = {
  due: (_state, { id, state, noticeEndsAt }) =>
    state === 'open' ? { subject: id, due: noticeEndsAt, payload: { proposalId: id } } : null,
  decide: (_state, { proposalId }) => discussing(proposalId, 'open', 'notice_over'),
  sample: { charter: { minNotice: 60 }, after: ['proposal.open', HOUR] },
};

/** A referred proposal comes back at its date. */
export const comeBack: ClockRule<'clock.return', Proposal> = {
  due: (_state, { id, state, returnsAt, lastActAt }) =>
    state === 'referred' ? { subject: id, due: returnsAt ?? lastActAt, payload: { proposalId: id } } : null,
  decide: (_state, { proposalId }) => discussing(proposalId, 'referred', 'date_reached'),
  sample: {
    charter: {
      maxRounds: 1,
      minConsentShare: [0, 1],
      minTest: 0,
      quorum: null,
      blockReview: null,
      resolution: null,
      fallback: null,
    },
    after: [
      'meeting.convene',
      'meeting.open',
      'meeting.check_in',
      'proposal.open',
      'consensus.call',
      { kind: 'position.take', payload: { position: 'block', reason: 'Nos parte en dos.' } },
      'consensus.close',
      90 * DAY,
    ],
  },
};

export const discussed: FactRule<'proposal.discussing'> = {
  evolve(state, { payload, at }) {
    const p = state.proposals.get(payload.proposalId);
    if (!p) return;
    p.returnsAt = null;
    moveTo(state, p, payload.to, at);
  },
};
