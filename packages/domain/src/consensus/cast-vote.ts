import { anyone } from '../assembly/who.ts';
import { onProposal } from '../proposal/on-proposal.ts';
import type { Vote } from '../proposal/test.ts';
import type { Sealed } from '../record/kinds.ts';
import type { FactRule } from '../rule/fact.ts';
import { refuse } from '../rule/refusal.ts';
import { both } from '../rule/scene.ts';
import { answered, roomFor, voteAsPosition } from './answer.ts';
import { inTest } from './counts.ts';
import { answering, asked } from './states.ts';

declare module '../record/kinds.ts' {
  interface Payloads<W> {
    'vote.cast': { proposalId: string; version?: number; testId?: string; vote: Vote; reason?: W };
  }
  interface Facts {
    'vote.cast': { proposalId: string; testId: string; version: number; vote: Vote; reason?: Sealed };
  }
}

/** POS-4: the same under a charter that votes. */
export const castVote = onProposal<'vote.cast'>({
  who: anyone,
  when: both(answering, asked),
  counts: inTest,
  attests: ['firstTime'],
  ref: ({ proposalId }) => proposalId,
  follows: true,
  words: { reason: true },
  decide({ core, proposal, charter, payload, ctx }) {
    const refusal = roomFor(core.test, proposal, ctx);
    if (refusal) return refusal;
    if (charter.mode !== 'vote') return refuse('position_not_offered');
    const testId = core.test?.id ?? '';
    return [{ kind: 'vote.cast', payload: { ...payload, testId, version: core.version } }];
  },
  sample: {
    charter: 'simple-majority',
    payload: ({ proposalId }) => ({ proposalId, vote: 'in_favour' }),
    after: ['meeting.convene', 'meeting.open', 'meeting.check_in', 'proposal.open', 'consensus.call'],
  },
});

export const cast: FactRule<'vote.cast'> = {
  frequent: true,
  evolve: (state, entry) => answered(state, entry, voteAsPosition(entry.payload.vote)),
};
