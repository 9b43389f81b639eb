import { activeProposals } from '../proposal/index.ts';
import type { Noun } from '../rule/noun.ts';
import { adopted } from './adopted.ts';
import { askReview, reviewDue } from './ask-review.ts';
import { decisionOf } from './decision-of.ts';
import { endWindow, inForce } from './end-window.ts';

/** What was decided, from when it is in force, and when it is looked at again. */
export const DECISION = {
  clock: {
    things: activeProposals,
    acts: { 'clock.end_window': endWindow, 'clock.ask_review': askReview },
  },
  facts: {
    'decision.adopted': adopted,
    'proposal.in_force': inForce,
    'proposal.review_due': reviewDue,
  },
  empty: () => ({ decisions: new Map() }),
  touches: ({ proposalId }: { proposalId: string }) => ({ proposals: [proposalId] }),
  hears: {
    'record.downtime_noted': {
      /** An objection window is lengthened by the time the server was off. */
      evolve(state, { payload: { from, to } }) {
        for (const p of activeProposals(state)) {
          const decision = p.state === 'objection_window' ? decisionOf(state, p) : undefined;
          if (decision?.windowEndsAt) decision.windowEndsAt += to - from;
        }
      },
    },
  },
} satisfies Noun;
