import { expect, test } from 'vitest';
import { Buckets } from './buckets.ts';

test('a burst goes through, then as many as fill up, for each key alone', () => {
  const buckets = new Buckets(2, 3);
  const taken = (key: string, now: number) => buckets.take(key, now) === 0;
  expect([1, 2, 3, 4].map(() => taken('a', 1_000))).toEqual([true, true, true, false]);
  expect(taken('b', 1_000)).toBe(true);
  expect(taken('a', 1_400)).toBe(false);
  expect(taken('a', 1_600)).toBe(true);
  expect(buckets.wait('a', 1_600)).toBe(1);
  expect([1, 2, 3, 4].map(() => taken('a', 60_000))).toEqual([true, true, true, false]);
});
