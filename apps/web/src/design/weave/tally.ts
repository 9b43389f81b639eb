/** How a test or vote is asked; the words and the positions on offer follow from it. */
export type Mode = 'consensus' | 'consent' | 'vote' | 'lazy';

/** Answers as `evaluate` counts them: support, reservations, stand-asides, standing blocks, undecided, blocks without backing. */
export type Tally = { s: number; r: number; a: number; b: number; u: number; o?: number };

/** What a strip of the weave stands for; `unheard` is the bare warp. In a vote support, block and stand_aside are in favour, against and abstain. */
export type Strand =
  | 'support'
  | 'reservations'
  | 'stand_aside'
  | 'block'
  | 'unbacked'
  | 'undecided'
  | 'unheard';

export const answered = ({ s, r, a, b, u, o = 0 }: Tally): number => s + r + a + b + u + o;

/** People per strand in the order in which they are woven; `expected` is the base, null where nobody can know it. */
export const strands = (tally: Tally, expected: number | null): [Strand, number][] => [
  ['support', tally.s],
  ['reservations', tally.r],
  ['stand_aside', tally.a],
  ['block', tally.b],
  ['unbacked', tally.o ?? 0],
  ['undecided', tally.u],
  ['unheard', Math.max(0, (expected ?? 0) - answered(tally))],
];
