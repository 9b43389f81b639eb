import { type History, histories, type Move } from '@coordinadora/testing/arbitrary';
import { payloadOf, play } from '@coordinadora/testing/arbitrary-play';
import type { Book } from '@coordinadora/testing/book';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PersonActKind } from '../acts.ts';
import { isRefusal } from '../refusal.ts';
import { type May, mayInAssembly, mayInMeeting, mayOnProposal } from './may.ts';
import type { View } from './types.ts';

/** Refusals of what is in a payload, which no screen can know before it is written. */
const OF_THE_PAYLOAD = [
  'no_such_item',
  'item_not_waiting',
  'item_not_current',
  'position_not_offered',
  'starts_in_past',
];
const IN_ASSEMBLY = { 'meeting.convene': 'convene', 'proposal.open': 'propose' } as const;
const IN_MEETING = {
  'meeting.open': 'open',
  'meeting.pause': 'pause',
  'meeting.resume': 'resume',
  'meeting.close': 'close',
  'meeting.check_in': 'checkIn',
  'meeting.check_out': 'checkOut',
  'meeting.take_role': 'takeRole',
  'meeting.hand_over_role': 'handOverRole',
  'agenda.add': 'addItem',
  'agenda.move': 'orderItems',
  'agenda.start': 'workItems',
  'agenda.finish': 'workItems',
} as const;
const ON_PROPOSAL = {
  'proposal.amend': 'amend',
  'proposal.withdraw': 'withdraw',
  'consensus.call': 'call',
  'position.take': 'answer',
  'vote.cast': 'answer',
  'consensus.close': 'close',
} as const;

/** What the screen says; undefined where it does not show the thing at all. */
function offered(
  view: View,
  kind: PersonActKind,
  payload: { meetingId?: string; proposalId?: string },
  at: number,
): May | undefined {
  if (kind in IN_ASSEMBLY) return mayInAssembly(view)[IN_ASSEMBLY[kind as keyof typeof IN_ASSEMBLY]];
  const meeting = view.room.meetings[payload.meetingId ?? ''];
  if (kind in IN_MEETING)
    return meeting && mayInMeeting(view, meeting)[IN_MEETING[kind as keyof typeof IN_MEETING]];
  const p = view.room.proposals[payload.proposalId ?? ''];
  return p && mayOnProposal(view, p, at)[ON_PROPOSAL[kind as keyof typeof ON_PROPOSAL]];
}

function agrees(book: Book, move: Move): void {
  book.settle();
  const payload = payloadOf(book, move);
  const may = offered(book.view(move.who), move.kind, payload, book.clock.now);
  if (may === undefined) return;
  const answer = book.copy().act(move.who, move.kind, payload);
  const refused = isRefusal(answer) ? answer.code : null;
  if (refused && may === null && OF_THE_PAYLOAD.includes(refused)) return;
  expect([move.kind, may?.code ?? null]).toEqual([move.kind, refused]);
}

test('MAY-1..3: what the screen offers is what the server accepts, and it says the same why not', () => {
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
