import type { EntryWithWords } from '@coordinadora/domain';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { soon } from './soon.ts';

const entry = (kind: string) => ({ kind }) as EntryWithWords;
const page = { visibilityState: 'visible' };

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', page);
  page.visibilityState = 'visible';
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('much news at once asks once, and answers of a hall do not hasten it', async () => {
  const refresh = vi.fn(async () => true);
  const { news } = soon(refresh);
  news([entry('position.taken')]);
  await vi.advanceTimersByTimeAsync(2_500);
  expect(refresh).not.toHaveBeenCalled();
  for (let n = 0; n < 5; n++) news([entry('proposal.opened')]);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(refresh).toHaveBeenCalledTimes(1);
});

test('where nobody answers it is asked again; after stopping never', async () => {
  const refresh = vi.fn(async () => false);
  const { news, stop } = soon(refresh);
  news([]);
  await vi.advanceTimersByTimeAsync(8_000);
  expect(refresh).toHaveBeenCalledTimes(2);
  stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(refresh).toHaveBeenCalledTimes(2);
});

test('a page nobody looks at asks when somebody comes back', async () => {
  const refresh = vi.fn(async () => true);
  const { news, look } = soon(refresh);
  page.visibilityState = 'hidden';
  news([]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(refresh).not.toHaveBeenCalled();
  page.visibilityState = 'visible';
  look();
  expect(refresh).toHaveBeenCalledTimes(1);
});
