import { histories } from '@coordinadora/testing/arbitrary';
import { play } from '@coordinadora/testing/arbitrary-play';
import type { Book } from '@coordinadora/testing/book';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tallyPart } from '../consensus/part.ts';
import { isFrequent } from '../judge/flags.ts';
import type { EntryWithWords } from '../record/entry.ts';
import { changedParts, type TallyFrame, withParts, withTally } from './live.ts';
import type { Room } from './types.ts';
import { roomOf } from './view.ts';

/** The frame that sums what happened: as the api sends it. */
function tallyFrame({ state }: Book, entries: readonly EntryWithWords[]): TallyFrame {
  const frame: TallyFrame = {
    assemblyId: state.assemblyId,
    from: entries[0]?.seq ?? 0,
    to: state.seq,
    hash: state.hash,
    proposals: {},
    present: {},
  };
  for (const { payload } of entries) {
    const p = state.proposals.get(String(payload.proposalId));
    const tally = p && tallyPart(state, p);
    if (tally) frame.proposals[p.id] = tally;
    const meeting = payload.proposalId ? undefined : state.meetings.get(String(payload.meetingId));
    if (meeting) frame.present[meeting.id] = { present: meeting.present, peak: meeting.peak };
  }
  return frame;
}

test('LIVE-1..3: a room that follows the frames is the room anybody gets anew', () => {
  fc.assert(
    fc.property(histories, (history) => {
      let room: Room | null = null;
      let seen = 0;
      play(history, (book) => {
        const fresh = roomOf(book.state);
        const entries = book.entries.slice(seen);
        seen = book.entries.length;
        if (!room) {
          room = fresh;
          return;
        }
        const rare = entries.filter(({ kind }) => !isFrequent(kind));
        if (rare.length > 0) room = withParts(room, changedParts(book.state, rare));
        const often = entries.filter(({ kind }) => isFrequent(kind));
        if (often.length > 0) room = withTally(room, tallyFrame(book, often));
        expect(room.assembly).toEqual(fresh.assembly);
        expect(room.meetings).toMatchObject(fresh.meetings);
        expect(room.proposals).toMatchObject(fresh.proposals);
      });
    }),
    { numRuns: 80 },
  );
}, 60_000);
