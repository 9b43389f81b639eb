import type { Measures, Tally } from './evaluation.ts';
import type { Share } from './share.ts';
import { extraOfFixed, extraOfGrowing } from './share.ts';

/** A tally with the sums that several rules need. */
export interface Counted extends Tally {
  inMeeting: boolean;
  recent: number | null;
  accredited: number | null;
  /** d: everybody who took a stand. */
  stands: number;
  /** T: everybody who answered. */
  answered: number;
  /** Those present at the call; outside a meeting max(T, recent). */
  base: number;
}

export function count(tally: Tally, { base, recent, accredited }: Measures): Counted {
  const stands = tally.s + tally.r + tally.a + tally.b + tally.o;
  const answered = stands + tally.u;
  return {
    ...tally,
    recent,
    accredited,
    stands,
    answered,
    inMeeting: base !== null,
    base: base ?? Math.max(answered, recent ?? 0),
  };
}

/** How many more of `have` reach the share of the base, which outside a meeting grows with each new answer. */
export function extraOfBase(share: Share, have: number, counted: Counted): number {
  if (counted.inMeeting) return extraOfFixed(share, have, counted.base);
  return Math.max(
    extraOfFixed(share, have, counted.recent ?? 0),
    extraOfGrowing(share, have, counted.answered),
  );
}
