import { histories, PEOPLE } from '@coordinadora/testing/arbitrary';
import { play } from '@coordinadora/testing/arbitrary-play';
import type { Book } from '@coordinadora/testing/book';
import { does, founded, given, meeting } from '@coordinadora/testing/book-story';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isHere } from '../meeting/where.ts';
import { isRefusal } from '../rule/refusal.ts';
import { farewell } from './farewell.ts';

const farewellOf = (book: Book, name: string) => farewell(book.state, book.speaker(name));

/** Whether any meeting lists this person, as facilitating or as being there. */
function isListed(book: Book, name: string): boolean {
  const { actor, refIn } = book.speaker(name);
  return [...book.state.meetings.values()].some(
    ({ id, facilitators, presence }) =>
      facilitators.includes(actor ?? '') || isHere(presence.get(refIn(id) ?? '')),
  );
}

test('FARE-1: who facilitates and is there hands over and checks out; who is nowhere does nothing', () => {
  const { book } = given(founded(), meeting('ana', 'bea'));
  const { meetingId } = book.last;
  const out = { kind: 'meeting.check_out', payload: { meetingId } };
  const over = { kind: 'meeting.hand_over_role', payload: { meetingId, role: 'facilitator' } };
  expect(farewellOf(book, 'ana')).toEqual([over, out]);
  expect(farewellOf(book, 'bea')).toEqual([out]);
  expect(farewellOf(book, 'carla')).toEqual([]);
});

test('FARE-1: a pause holds nobody back, and what is over takes no act', () => {
  const paused = given(founded(), meeting('ana'), does('ana', 'meeting.pause')).book;
  expect(farewellOf(paused, 'ana')).toHaveLength(2);
  const half = given(founded(), meeting('ana'), does('ana', 'meeting.hand_over_role')).book;
  expect(farewellOf(half, 'ana')).toMatchObject([{ kind: 'meeting.check_out' }]);
  const closed = given(founded(), meeting('ana'), does('ana', 'meeting.close')).book;
  expect(farewellOf(closed, 'ana')).toEqual([]);
});

test('FARE-1: after it no meeting lists that person, nobody else is touched, and nothing is left to do', () => {
  let ended = 0;
  fc.assert(
    fc.property(histories, fc.constantFrom(...PEOPLE), (history, name) => {
      const book = play(history);
      book.settle();
      const others = PEOPLE.filter((one) => one !== name);
      const before = others.map((one) => isListed(book, one));
      for (const { kind, payload } of farewellOf(book, name)) {
        expect(isRefusal(book.act(name, kind, payload))).toBe(false);
        ended++;
      }
      expect(isListed(book, name)).toBe(false);
      expect(farewellOf(book, name)).toEqual([]);
      expect(others.map((one) => isListed(book, one))).toEqual(before);
    }),
    { numRuns: 150 },
  );
  expect(ended).toBeGreaterThan(20);
}, 60_000);
