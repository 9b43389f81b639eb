import type { Proposal } from '../proposal/types.ts';
import type { State } from '../rule/state.ts';
import type { Decision } from './types.ts';

/** The decision that adopted this proposal. */
export const decisionOf = (state: State, { decisionId }: Proposal): Decision | undefined =>
  decisionId ? state.decisions.get(decisionId) : undefined;
