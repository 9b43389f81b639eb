import fc from 'fast-check';
import { expect, test } from 'vitest';
import { charters, measures, tallies } from './charter.fixture.ts';
import type { Charter } from './charter.ts';
import { evaluate } from './evaluate.ts';
import type { Measures, Missing, Tally } from './evaluation.ts';
import type { Share } from './share.ts';

type Kind = 'r' | 'a' | 'b' | 'u' | 'o';

/** The tally and measures after `by` people (or concerns) did what `missing` says. */
function made(
  charter: Charter,
  missing: Missing,
  by: number,
  tally: Tally,
  given: Measures,
): [Tally, Measures] {
  const { s, r, a, b, u, openConcerns } = tally;
  switch (missing.unit) {
    case 'present':
      return [tally, { ...given, base: (given.base ?? 0) + by }];
    case 'answers':
      return [{ ...tally, u: u + by }, given];
    case 'blocks':
      return [{ ...tally, b: b - by, a: a + by }, given];
    case 'concerns':
      return [{ ...tally, openConcerns: openConcerns - by }, given];
    case 'stand_asides':
      return [{ ...tally, a: a - by, r: r + by }, given];
    case 'reservations':
      return [{ ...tally, r: r - by, s: s + by }, given];
    default: {
      const changed = changedBy(sourcesOf(charter, missing), by, tally);
      return [{ ...tally, ...changed, s: s + by }, given];
    }
  }
}

/** Whose answers turn into support: only a share that is the whole needs any; otherwise newcomers are enough. */
function sourcesOf({ minConsentShare, minSupportShare, fallback }: Charter, missing: Missing): Kind[] {
  const isWhole = (share: Share | null | undefined) => share?.[0] === share?.[1];
  if (missing.code === 'consent_share' && isWhole(minConsentShare)) return ['o', 'b', 'a', 'u'];
  if (missing.code === 'support_share' && isWhole(minSupportShare)) {
    return missing.unit === 'support' ? ['o', 'b', 'a', 'r'] : ['o', 'b', 'a'];
  }
  if (missing.code !== 'threshold' || !isWhole(fallback?.share)) return [];
  return fallback?.of === 'cast' ? ['b'] : ['o', 'b', 'a', 'u', 'r'];
}

function changedBy(sources: Kind[], by: number, tally: Tally): Partial<Tally> {
  let left = by;
  const changed: Partial<Tally> = {};
  for (const kind of sources) {
    const moved = Math.min(left, tally[kind]);
    changed[kind] = tally[kind] - moved;
    left -= moved;
  }
  return changed;
}

const situations = fc.tuple(charters, tallies, measures);

test('making the change it names removes the reason', () => {
  fc.assert(
    fc.property(situations, ([charter, tally, given]) => {
      for (const missing of evaluate(charter, tally, given).missing) {
        const after = evaluate(charter, ...made(charter, missing, missing.by, tally, given));
        expect(after.reasons).not.toContain(missing.code);
      }
    }),
    { numRuns: 3000 },
  );
});

test('one fewer would not remove it', () => {
  fc.assert(
    fc.property(situations, ([charter, tally, given]) => {
      for (const missing of evaluate(charter, tally, given).missing) {
        const after = evaluate(charter, ...made(charter, missing, missing.by - 1, tally, given));
        expect(after.reasons).toContain(missing.code);
      }
    }),
    { numRuns: 3000 },
  );
});

test('it adds up: one for each reason, whole, never nothing', () => {
  fc.assert(
    fc.property(situations, ([charter, tally, given]) => {
      const { reasons, missing } = evaluate(charter, tally, given);
      expect(missing.map((one) => one.code)).toEqual(reasons);
      for (const { need, have, by } of missing) {
        expect(Number.isInteger(by) && by > 0).toBe(true);
        expect(Math.abs(need - have)).toBe(by);
      }
    }),
  );
});
