import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inLanes } from './lanes.ts';

test('jobs of one lane run one after the other, in order; lanes run side by side', async () => {
  const jobs = Array.from({ length: 40 }, (_, n) => ({ n, lane: String(n % 4) }));
  const running = new Set<string>();
  const done = new Map<string, number[]>();
  let widest = 0;
  await inLanes(
    jobs,
    8,
    ({ lane }) => lane,
    async ({ n, lane }) => {
      expect(running.has(lane)).toBe(false);
      running.add(lane);
      widest = Math.max(widest, running.size);
      await turn();
      running.delete(lane);
      done.set(lane, [...(done.get(lane) ?? []), n]);
    },
  );
  expect(widest).toBeGreaterThan(1);
  for (const [lane, order] of done)
    expect(order).toEqual(jobs.filter((job) => job.lane === lane).map(({ n }) => n));
});

test('after a fault nothing more is begun, and the fault is told', async () => {
  const begun: number[] = [];
  const fails = inLanes(
    Array.from({ length: 100 }, (_, n) => n),
    2,
    String,
    async (n) => {
      begun.push(n);
      await turn();
      if (n === 3) throw new Error('away');
    },
  );
  await expect(fails).rejects.toThrow('away');
  expect(begun.length).toBeLessThan(8);
});
