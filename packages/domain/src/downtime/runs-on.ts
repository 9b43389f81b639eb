import { activeProposals } from '../proposal/index.ts';
import type { State } from '../rule/state.ts';

/** Whether something runs that a downtime would shorten: a test or an objection window. */
export const runsOn = (state: State): boolean =>
  activeProposals(state).some(({ state: s }) => s === 'testing' || s === 'objection_window');
