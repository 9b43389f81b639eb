import fc from 'fast-check';
import type { Charter } from './charter.ts';
import type { Measures, Tally } from './evaluation.ts';
import { charterNames, readyCharter } from './ready.ts';
import type { Share } from './share.ts';
import { charterProblem } from './validate.ts';

const few = fc.nat(12);

export const tallies: fc.Arbitrary<Tally> = fc.record({
  s: few,
  r: few,
  a: few,
  b: fc.nat(4),
  u: few,
  o: fc.nat(3),
  openConcerns: fc.nat(2),
  round: fc.integer({ min: 1, max: 3 }),
});

const perhaps = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 2 });

export const measures: fc.Arbitrary<Measures> = fc.record({
  base: perhaps(fc.nat(50)),
  recent: perhaps(fc.nat(50)),
  accredited: perhaps(fc.nat(60)),
});

const shares: fc.Arbitrary<Share> = fc
  .tuple(fc.nat(10), fc.integer({ min: 1, max: 10 }), fc.boolean())
  .map(
    ([num, den, strict]) => (strict ? [Math.min(num, den), den, '>'] : [Math.min(num, den), den]) as Share,
  );

const fallbacks = fc.record({
  share: shares,
  of: fc.constantFrom('cast', 'present', 'accredited'),
  keys: fc.constant(['heads'] as const),
});

const customCharters: fc.Arbitrary<Charter> = fc
  .record({
    base: fc.constantFrom(...charterNames).map(readyCharter),
    mode: fc.constantFrom('consensus', 'consent', 'lazy', 'vote'),
    quorum: perhaps(fc.record({ of: fc.constant('recent'), share: shares })),
    minConsentShare: shares,
    maxBlocks: fc.nat(2),
    minSupport: fc.nat(4),
    maxStandAside: perhaps(shares),
    maxReservation: perhaps(shares),
    minSupportShare: perhaps(shares),
    supportIs: fc.constantFrom(['s'] as const, ['s', 'r'] as const),
    concerns: fc.boolean(),
    maxRounds: perhaps(fc.integer({ min: 1, max: 3 })),
    fallback: perhaps(fallbacks),
  })
  .map(({ base, ...own }) => ({ ...base, ...own }) as Charter)
  .filter((charter) => charterProblem(charter) === null);

/** Every ready charter, and custom ones that `charterProblem` lets pass. */
export const charters = fc.oneof(fc.constantFrom(...charterNames).map(readyCharter), customCharters);
