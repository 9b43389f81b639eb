import { expect, test } from 'vitest';
import { timeBox } from './timeBox.ts';

const MINUTE = 60_000;
const item = { minutes: 10, startedAt: 1_000 };

test('what is left is rounded up, so that "1 minute" is never nothing', () => {
  expect(timeBox(item, 1_000)).toEqual({ left: 10, over: 0, share: 0 });
  expect(timeBox(item, 1_000 + 9.5 * MINUTE)).toMatchObject({ left: 1, over: 0 });
});

test('past its time it says by how much, and the bar is full', () => {
  expect(timeBox(item, 1_000 + 12.2 * MINUTE)).toEqual({ left: 0, over: 3, share: 1 });
});

test('a finished item keeps the time it took', () => {
  expect(timeBox({ ...item, finishedAt: 1_000 + 4 * MINUTE }, 9e12)).toMatchObject({ left: 6, over: 0 });
});

test('an item that has not begun has all its time, whatever the telephone’s clock says', () => {
  expect(timeBox({ minutes: 5 }, 0)).toEqual({ left: 5, over: 0, share: 0 });
  expect(timeBox(item, 0)).toEqual({ left: 10, over: 0, share: 0 });
});
