import { anyone } from '../assembly/who.ts';
import type { Charter } from '../charter/charter.ts';
import { onProposal } from '../proposal/on-proposal.ts';
import { POSITIONS, type Position } from '../proposal/test.ts';
import type { Sealed } from '../record/kinds.ts';
import type { FactRule } from '../rule/fact.ts';
import { refuse } from '../rule/refusal.ts';
import { both } from '../rule/scene.ts';
import { answered, roomFor } from './answer.ts';
import { inTest } from './counts.ts';
import { answering, asked } from './states.ts';

declare module '../record/kinds.ts' {
  interface Payloads<W> {
    'position.take': {
      proposalId: string;
      version?: number;
      testId?: string;
      position: Position;
      reason?: W;
    };
  }
  interface Facts {
    'position.taken': {
      proposalId: string;
      testId: string;
      version: number;
      position: Position;
      reason?: Sealed;
    };
  }
}

/** POS-1: what a charter offers. */
export const OFFERED: Record<Charter['mode'], readonly Position[]> = {
  consensus: POSITIONS,
  lazy: POSITIONS,
  consent: ['support', 'block'],
  vote: [],
};

/** POS-2, POS-3: one present position per person and test, changeable until it closes; a block says why. */
export const takePosition = onProposal<'position.take'>({
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
    if (!OFFERED[charter.mode].includes(payload.position)) return refuse('position_not_offered');
    if (payload.position === 'block' && !payload.reason) return refuse('block_needs_reason');
    const testId = core.test?.id ?? '';
    return [{ kind: 'position.taken', payload: { ...payload, testId, version: core.version } }];
  },
  sample: {
    payload: ({ proposalId }) => ({ proposalId, position: 'support' }),
    after: ['meeting.convene', 'meeting.open', 'meeting.check_in', 'proposal.open', 'consensus.call'],
  },
});

export const taken: FactRule<'position.taken'> = {
  frequent: true,
  evolve: (state, entry) => answered(state, entry, entry.payload.position),
};
