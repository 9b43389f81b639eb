import type { Position, Vote } from '@coordinadora/domain';

/** What a place among the positions means where the charter votes; the inverse of the domain's `voteAsPosition`. */
export const asVote = (position: Position): Vote =>
  position === 'support' ? 'in_favour' : position === 'block' ? 'against' : 'abstain';
