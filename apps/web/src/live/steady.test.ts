import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { steady } from './steady.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('navigator', { onLine: true });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function heard() {
  const said: string[] = [];
  return { said, ...steady((status) => said.push(status)) };
}

test('a page that wakes up in time never says that it was away', () => {
  const { said, status } = heard();
  vi.advanceTimersByTime(1_500);
  status('live');
  vi.advanceTimersByTime(60_000);
  expect(said).toEqual(['live']);
});

test('a connection that stays away is said, and its return at once', () => {
  const { said, status } = heard();
  status('live');
  status('reconnecting');
  vi.advanceTimersByTime(3_000);
  status('live');
  expect(said).toEqual(['live', 'reconnecting', 'live']);
});

test('a telephone that knows it has no network says so', () => {
  vi.stubGlobal('navigator', { onLine: false });
  const { said } = heard();
  vi.advanceTimersByTime(3_000);
  expect(said).toEqual(['offline']);
});

test('a connection lost with the network itself is said at once', () => {
  const { said, status } = heard();
  status('live');
  vi.stubGlobal('navigator', { onLine: false });
  status('reconnecting');
  expect(said).toEqual(['live', 'offline']);
});

test('after leaving nothing is said any more', () => {
  const { said, rest } = heard();
  rest();
  vi.advanceTimersByTime(60_000);
  expect(said).toEqual([]);
});
