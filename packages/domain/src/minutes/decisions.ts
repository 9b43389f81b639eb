import { decisionOf } from '../decision/decision-of.ts';
import type { State } from '../rule/state.ts';
import type { MinutesDecision, MinutesTest } from './types.ts';

/** MIN-4: what these tests adopted, and where it stands now. */
export function decisionsOf(state: State, tests: readonly MinutesTest[]): MinutesDecision[] {
  return tests.flatMap(({ proposalId, testId, title, text }) => {
    const p = state.proposals.get(proposalId);
    const decision = p && decisionOf(state, p);
    if (!p || decision?.testId !== testId) return [];
    const { id: decisionId, version, label, adoptedAt, windowEndsAt } = decision;
    return [{ decisionId, proposalId, title, text, version, label, adoptedAt, windowEndsAt, state: p.state }];
  });
}
