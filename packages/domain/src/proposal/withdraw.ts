import type { ProposalCore } from '../authority/cores.ts';
import type { Verdict } from '../context.ts';
import type { SealedPayload } from '../record/seal.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { stale } from './amend.ts';

export const withdrawable = (p: ProposalCore): Refusal | null =>
  p.state === 'open' || p.state === 'discussing' ? null : refuse('wrong_state');

/** PROP-7: the proposers take their text back, unless it is being tested or decided. */
export function withdraw(p: ProposalCore, payload: SealedPayload<'proposal.withdraw'>): Verdict {
  const refusal = withdrawable(p) ?? stale(p, payload);
  if (refusal) return refusal;
  const { version: _meant, ...rest } = payload;
  return [
    {
      kind: 'proposal.withdrawn',
      payload: {
        ...rest,
        from: p.state,
        to: 'withdrawn',
        because: 'withdrawn',
      },
    },
  ];
}
