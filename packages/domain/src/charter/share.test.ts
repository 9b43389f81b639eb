import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Share } from './share.ts';
import { extraOfFixed, extraOfGrowing, leastReaching, mostWithin, reaches, within } from './share.ts';

const parts = fc
  .tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 }))
  .map(([x, y]) => [Math.min(x, y), Math.max(x, y)] as const);
const size = fc.nat(10_000);

test('equal to a threshold passes, unless the share is strict', () => {
  fc.assert(
    fc.property(parts, size, ([num, den], times) => {
      expect(reaches([num, den], num * times, den * times)).toBe(true);
      expect(reaches([num, den, '>'], num * times, den * times)).toBe(false);
      expect(within([num, den], num * times, den * times)).toBe(true);
    }),
  );
});

test('thirds and tenths are exact', () => {
  expect(reaches([1, 3], 3_333_333, 9_999_999)).toBe(true);
  expect(reaches([1, 3], 3_333_333, 10_000_000)).toBe(false);
  expect(reaches([9, 10], 9_000_000, 10_000_000)).toBe(true);
});

test('the numbers beside a threshold are the nearest ones', () => {
  fc.assert(
    fc.property(parts, fc.boolean(), size, size, ([num, den], strict, have, whole) => {
      const share: Share = strict && num < den ? [num, den, '>'] : [num, den];
      const least = leastReaching(share, whole);
      expect([reaches(share, least - 1, whole), reaches(share, least, whole)]).toEqual([false, true]);
      const most = mostWithin(share, whole);
      expect([within(share, most, whole), within(share, most + 1, whole)]).toEqual([true, false]);
      expect(extraOfFixed(share, have, whole)).toBe(Math.max(0, least - have));
      const more = extraOfGrowing(share, have, whole);
      const grown = num < den ? whole + more : whole;
      expect(reaches(share, have + more, grown)).toBe(true);
      if (more > 0) expect(reaches(share, have + more - 1, num < den ? grown - 1 : whole)).toBe(false);
    }),
  );
});
