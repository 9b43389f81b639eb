import { histories } from '@coordinadora/testing/arbitrary';
import { play } from '@coordinadora/testing/arbitrary-play';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextDue } from '../judge/due.ts';

const REST = ['in_force', 'review_due', 'rejected', 'withdrawn', 'lapsed'];

test('invariant 6: with nobody acting, the clock alone brings every proposal and meeting to rest', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const book = play(history);
      let steps = 0;
      for (let due = nextDue(book.state); due; due = nextDue(book.state)) {
        expect(++steps).toBeLessThan(20 * (book.state.proposals.size + book.state.meetings.size));
        book.clock.now = Math.max(book.clock.now, due.due);
        expect(book.settle().every(({ actor }) => actor === 'clock')).toBe(true);
      }
      for (const p of book.state.proposals.values()) expect(REST).toContain(p.state);
      expect([book.state.active.size, book.state.liveMeetings.size, book.state.openMeetingId]).toEqual([
        0,
        0,
        null,
      ]);
    }),
    { numRuns: 150 },
  );
}, 60_000);

test('CLOCK-2: the moment before which nothing is due is never after what is due next', () => {
  fc.assert(
    fc.property(histories, (history) => {
      play(history, ({ state }) => {
        const due = nextDue(state)?.due ?? null;
        expect(state.wakeAt === null).toBe(due === null);
        if (due !== null) expect(state.wakeAt).toBeLessThanOrEqual(due);
      });
    }),
    { numRuns: 100 },
  );
}, 60_000);
