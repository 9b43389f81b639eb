import type { Label } from '../charter/evaluation.ts';
import type { FactRule } from '../rule/fact.ts';

declare module '../record/kinds.ts' {
  interface Facts {
    'decision.adopted': {
      decisionId: string;
      proposalId: string;
      testId: string;
      version: number;
      /** Cites the text that was adopted. */
      textHash: string;
      label: Label;
      /** End of the objection window (ms); left out where there is none. */
      windowEndsAt?: number;
    };
  }
}

/** DEC-1: a decision is in force at once, or when its objection window is over. */
export const adopted: FactRule<'decision.adopted'> = {
  evolve(state, { payload, at }) {
    const { decisionId: id, proposalId, testId, version, label, windowEndsAt } = payload;
    const p = state.proposals.get(proposalId);
    if (!p) return;
    p.decisionId = id;
    const inForceAt = windowEndsAt === undefined ? at : null;
    const moments = { adoptedAt: at, windowEndsAt: windowEndsAt ?? null, inForceAt, reviewDueAt: null };
    state.decisions.set(id, { id, proposalId, testId, version, label, ...moments });
  },
};
