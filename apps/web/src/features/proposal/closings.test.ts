import { readyCharter } from '@coordinadora/domain';
import { expect, test } from 'vitest';
import { closings, inMeeting, lasting } from './closings.ts';

test('TEST-4: unasked, ten minutes in a meeting and three days outside, never under the minimum', () => {
  expect(closings(readyCharter('coordinadora'), true).usual).toBe(10);
  expect(closings(readyCharter('coordinadora'), false).usual).toBe(3 * 24 * 60);
  const lazy = closings(readyCharter('lazy-consensus'), false);
  expect(lazy.usual).toBe(72 * 60);
  expect(Math.min(...lazy.others)).toBeGreaterThan(72 * 60);
});

test('TEST-3: a test that must last more than an hour is outside the meeting', () => {
  expect(inMeeting(readyCharter('coordinadora'), true)).toBe(true);
  expect(inMeeting(readyCharter('coordinadora'), false)).toBe(false);
  expect(inMeeting(readyCharter('lazy-consensus'), true)).toBe(false);
});

test('a duration is said in its largest whole unit', () => {
  expect(lasting(4320)).toEqual({ unit: 'days', count: 3 });
  expect(lasting(60)).toEqual({ unit: 'hours', count: 1 });
  expect(lasting(10)).toEqual({ unit: 'minutes', count: 10 });
});
