import { expect, test } from 'vitest';
import { wallTime } from './wallTime.ts';

test('the next quarter of an hour, on the wall of this device', () => {
  expect(wallTime(new Date(2026, 10, 23, 19, 1))).toBe('2026-11-23T19:15');
  expect(wallTime(new Date(2026, 10, 23, 23, 59))).toBe('2026-11-24T00:00');
  expect(wallTime(new Date(2026, 10, 23, 19, 30))).toBe('2026-11-23T19:30');
});
