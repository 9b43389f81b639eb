import { viewToWire } from '@coordinadora/contract/view-times';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aView, entries, tally } from './room.fixture.ts';
import type { RoomState } from './room-state.ts';
import { begin, doubted, heard, received, type Sync, whole } from './sync.ts';

const rendered = (to: number) => ({ view: aView, to, hash: 'f'.repeat(64) });
const watched = (to: number) => ({ ...rendered(to), view: viewToWire(aView) });
const live = (to: number): Sync => whole(begin(rendered(to)), watched(to));
const presentIn = ({ view }: RoomState) => view.room.meetings.m?.present;

test('LIVE-6: what a page was rendered with is not whole until the server has said so', () => {
  expect(begin(rendered(5)).early).toEqual([]);
  expect(live(5)).toMatchObject({ early: null, room: { to: 5 } });
});

test('LIVE-4: frames in line are laid over the room', () => {
  const sync = [tally(6, 9, 4), entries(10, 10, 'agenda.item_started', 'Nueva')].reduce(received, live(5));
  expect(sync.room.to).toBe(10);
  expect(sync.room.known).toEqual({ seq: 10, hash: `${'0'.repeat(63)}a` });
  expect(sync.room.view.room.meetings.m?.title).toBe('Nueva');
  expect(sync.early).toBeNull();
});

test('the head of a room is that of the last frame, though a tally brings no entry', () => {
  const sync = received(live(5), tally(6, 11, 4));
  expect(sync.room.known).toEqual({ seq: sync.room.to, hash: `${'0'.repeat(63)}b` });
});

test('LIVE-4: an old frame changes nothing, one that overlaps is laid over', () => {
  const sync = live(5);
  expect(received(sync, tally(2, 5, 99)).room).toBe(sync.room);
  const over = received(sync, tally(4, 7, 3));
  expect([over.room.to, presentIn(over.room)]).toEqual([7, 3]);
});

test('LIVE-4: with a gap the room is asked for again, and what came meanwhile is kept', () => {
  const gap = received(live(5), tally(7, 8, 8));
  expect(gap.early).toHaveLength(1);
  expect(gap.room.to).toBe(5);
  const more = received(gap, tally(9, 9, 9));
  const again = whole(more, watched(7));
  expect([again.early, again.room.to, presentIn(again.room)]).toEqual([null, 9, 9]);
});

test('LIVE-6: a gap behind the answer asks once more', () => {
  const sync = whole(received(doubted(live(5)), tally(9, 9, 9)), watched(6));
  expect(sync.early).toHaveLength(1);
});

test('LIVE-5: who was in a meeting that closes has standing, and is no longer present', () => {
  const { you } = received(live(5), entries(6, 6, 'meeting.closed')).room.view;
  expect(you).toEqual({ ...aView.you, standing: true, present: {} });
});

test('the answer to an own act tells about this viewer, unless something newer is known', () => {
  const you = { ...aView.you, openedToday: 1 };
  expect(heard(live(5), 6, you).room.view.you.openedToday).toBe(1);
  expect(heard(live(5), 4, you).room.view.you.openedToday).toBe(0);
});

test('LIVE-5: an answer from before a close, heard after it, tells of it too', () => {
  const { you } = aView;
  const unheard = { ...live(5), room: { ...live(5).room, view: { ...aView, you: { ...you, present: {} } } } };
  const closed = received(unheard, entries(6, 8, 'meeting.closed'));
  expect(closed.room.view.you.standing).toBe(false);
  expect(heard(closed, 6, you).room.view.you).toEqual({ ...you, standing: true, present: {} });
});

test('property: whatever is lost, said twice or late, after the next answer the room is that of the book', () => {
  const frames = Array.from({ length: 30 }, (_, index) => tally(index + 6, index + 6, index + 6));
  const some = fc.array(fc.constantFrom(...frames), { maxLength: 60 });
  fc.assert(
    fc.property(some, some, fc.integer({ min: 5, max: 35 }), (before, after, to) => {
      const here = { ...aView.room.meetings.m, present: to, peak: to } as NonNullable<
        (typeof aView.room.meetings)['m']
      >;
      const view = { ...aView, room: { ...aView.room, meetings: { m: here } } };
      const asked = before.reduce(received, live(5));
      const sync = after.reduce(received, whole(asked, { view: viewToWire(view), to, hash: 'f'.repeat(64) }));
      // Each frame says as many present as its seq: the room never shows another number than that of its `to`.
      expect(presentIn(sync.room)).toBe(sync.room.to);
      expect(sync.room.to).toBeGreaterThanOrEqual(to);
    }),
  );
});
