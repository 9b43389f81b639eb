import type { Mode } from './tally.ts';

/** The positions somebody can take, in the order in which they are offered. */
export type Offered = 'support' | 'reservations' | 'stand_aside' | 'block' | 'undecided';

const all: Offered[] = ['support', 'reservations', 'stand_aside', 'block', 'undecided'];

/** Consent asks only for consent or objection; a vote for in favour, against, abstain (the places of support, block, stand_aside). */
const byMode: Record<Mode, Offered[]> = {
  consensus: all,
  lazy: all,
  consent: ['support', 'block'],
  vote: ['support', 'block', 'stand_aside'],
};

export const offered = (mode: Mode): Offered[] => byMode[mode];
