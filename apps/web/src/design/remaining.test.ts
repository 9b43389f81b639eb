import { expect, test } from 'vitest';
import { remaining } from './remaining.ts';

test('the unit grows with the time, and a started unit counts whole', () => {
  expect(remaining(0)).toEqual({ unit: 'over' });
  expect(remaining(1)).toEqual({ unit: 'seconds', count: 1 });
  expect(remaining(60_000)).toEqual({ unit: 'seconds', count: 60 });
  expect(remaining(63_000)).toEqual({ unit: 'minutes', count: 2 });
  expect(remaining(3 * 3_600_000)).toEqual({ unit: 'hours', count: 3 });
  expect(remaining(72 * 3_600_000)).toEqual({ unit: 'days', count: 3 });
});

test('ten minutes are ten, seen from a page whose clock lags a little', () => {
  expect(remaining(10 * 60_000 + 1_500)).toEqual({ unit: 'minutes', count: 10 });
  expect(remaining(60_001)).toEqual({ unit: 'minutes', count: 1 });
});
