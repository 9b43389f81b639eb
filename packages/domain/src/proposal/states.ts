import type { State } from '../rule/state.ts';
import type { Proposal, Transition } from './types.ts';

export const PROPOSAL_STATES = [
  'open',
  'discussing',
  'testing',
  'referred',
  'objection_window',
  'in_force',
  'review_due',
  'rejected',
  'withdrawn',
  'lapsed',
] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** PROP-9: states that nothing leads out of. */
const FINAL: readonly ProposalState[] = ['rejected', 'withdrawn', 'lapsed'];
export const isFinal = (state: ProposalState): boolean => FINAL.includes(state);

/** Nobody answers any more: it is final, or in force. */
const isSettled = (state: ProposalState): boolean => isFinal(state) || state === 'in_force';

/** PRIV-4: the key of a proposal is destroyed with the entry that settles it. */
export const endsWhenSettled = ({ to, proposalId }: Transition & { proposalId: string }): string | null =>
  isSettled(to) ? proposalId : null;

/** Moves a proposal, and keeps `active` to those the clock still has to look at. */
export function moveTo(state: State, p: Proposal, to: ProposalState, at: number): void {
  p.state = to;
  p.lastActAt = at;
  if (to === 'discussing') p.discussingSince ??= at;
  const review = state.charters[p.charterVersion - 1]?.reviewAfterDays ?? null;
  const rests = isFinal(to) || to === 'review_due' || (to === 'in_force' && review === null);
  if (rests) state.active.delete(p.id);
  else state.active.add(p.id);
  if (isFinal(to)) p.endedAt = at;
}
