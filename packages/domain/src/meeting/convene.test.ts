import { does, founded, given, pastMeetings } from '@coordinadora/testing/book-story';
import { expect, test } from 'vitest';
import { HOUR } from '../rule/time.ts';

const agenda = [
  { title: 'El agua', minutes: 20 },
  { title: 'La bomba', minutes: 30 },
];

test('MEET-1: a meeting is convened with its agenda, in order', () => {
  const { book } = given(founded())
    .when('ana', 'meeting.convene', { agenda })
    .writes(
      'meeting.convened',
      ['agenda.item_added', { minutes: 20 }],
      ['agenda.item_added', { minutes: 30 }],
    );
  const meeting = book.state.meetings.get(book.last.meetingId);
  expect(meeting?.agenda.map(({ title, state }) => [title, state])).toEqual([
    ['El agua', 'waiting'],
    ['La bomba', 'waiting'],
  ]);
});

test('MEET-1: a start in the past is a mistake', () => {
  given(founded())
    .when('ana', 'meeting.convene', (book) => ({ startsAt: book.clock.now - 2 * HOUR }))
    .refused('starts_in_past');
});

test('MEET-1: an agenda names proposals that exist', () => {
  const unknown = [{ title: 'La bomba', minutes: 5, proposalId: 'nothing' }];
  given(founded()).when('ana', 'meeting.convene', { agenda: unknown }).refused('no_such_proposal');
  given(founded(), does('bea', 'proposal.open'))
    .when('ana', 'meeting.convene', ({ last }) => ({
      agenda: [{ ...agenda[0], proposalId: last.proposalId }] as never,
    }))
    .writes('meeting.convened', 'agenda.item_added');
});

test('WHO-1: the founder convenes, and who was at a meeting; nobody else', () => {
  given(founded()).when('bea', 'meeting.convene').refused('does_not_count');
  given(founded(), pastMeetings(1, 'bea')).when('bea', 'meeting.convene').writes('meeting.convened');
  given(founded(), pastMeetings(1, 'bea'), pastMeetings(5, 'carla'))
    .when('bea', 'meeting.convene')
    .refused('does_not_count');
});
