import { type History, histories, type Move } from '@coordinadora/testing/arbitrary';
import { payloadOf, play } from '@coordinadora/testing/arbitrary-play';
import type { Book } from '@coordinadora/testing/book';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ACTS } from '../judge/tables.ts';
import type { PersonActKind } from '../record/kinds.ts';
import { isRefusal } from '../rule/refusal.ts';
import { type May, may } from './may.ts';
import type { View } from './types.ts';

/** Refusals of what is in a payload, which no screen can know before it is written. */
const OF_THE_PAYLOAD = [
  'no_such_item',
  'item_not_waiting',
  'item_not_current',
  'position_not_offered',
  'starts_in_past',
];
/** What the screen says; undefined where it does not show the thing at all. */
function offered(
  view: View,
  kind: PersonActKind,
  payload: { meetingId?: string; proposalId?: string },
  at: number,
): May | undefined {
  const { on } = ACTS[kind];
  const meeting = view.room.meetings[payload.meetingId ?? ''];
  const proposal = view.room.proposals[payload.proposalId ?? ''];
  if ((on === 'meeting' && !meeting) || (on === 'proposal' && !proposal)) return undefined;
  return may(view, kind, at, { ...(meeting && { meeting }), ...(proposal && { proposal }) });
}

function agrees(book: Book, move: Move): void {
  book.settle();
  const payload = payloadOf(book, move);
  const said = offered(book.view(move.who), move.kind, payload, book.clock.now);
  if (said === undefined) return;
  const answer = book.copy().act(move.who, move.kind, payload);
  const refused = isRefusal(answer) ? answer.code : null;
  if (refused && said === null && OF_THE_PAYLOAD.includes(refused)) return;
  expect([move.kind, said?.code ?? null]).toEqual([move.kind, refused]);
}

test('MAY-1: what the screen offers is what the server accepts, and it says the same why not', () => {
  const tries = fc.array(fc.record({ move: histories.map(({ moves }: History) => moves[0] as Move) }), {
    minLength: 5,
    maxLength: 10,
  });
  fc.assert(
    fc.property(histories, tries, (history, attempts) => {
      play(history, (book) => {
        for (const { move } of attempts) agrees(book, move);
      });
    }),
    { numRuns: 60 },
  );
}, 60_000);
