import { whoCounts } from '../assembly/who.ts';
import { onProposal } from '../proposal/on-proposal.ts';
import { MINUTE } from '../rule/time.ts';
import { closing } from './closing.ts';
import { inTest } from './counts.ts';
import { closable } from './states.ts';

declare module '../record/kinds.ts' {
  interface Payloads<W> {
    'consensus.close': { proposalId: string; version?: number; testId?: string };
  }
}

/** TEST-5, TEST-6: whoever counts ends a test once its minimum time is over. */
export const close = onProposal<'consensus.close'>({
  who: whoCounts,
  when: closable,
  counts: inTest,
  words: {},
  decide: ({ state, proposal, ctx }) => closing(state, proposal, ctx, 'closed'),
  sample: {
    payload: ({ proposalId }) => ({ proposalId }),
    after: [
      'meeting.convene',
      'meeting.open',
      'meeting.check_in',
      'proposal.open',
      'consensus.call',
      'position.take',
      2 * MINUTE,
    ],
  },
});
