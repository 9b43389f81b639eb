import { answers, does, founded, given, meeting, pastMeetings, time } from '@coordinadora/testing/book-story';
import { expect, test } from 'vitest';
import { MINUTE } from '../rule/time.ts';

test('MEET-9: a meeting ends with its numbers, never with who was there', () => {
  const { book } = given(founded(), meeting('ana', 'bea', 'carla'), does('bea', 'meeting.check_out'))
    .when('ana', 'meeting.close')
    .writes(['meeting.closed', { present: 2, peak: 3, because: 'closed' }]);
  const meetingState = book.state.meetings.get(book.last.meetingId);
  expect(meetingState?.presence.size).toBe(0);
  expect(meetingState?.facilitators).toEqual([]);
  expect(book.state.recentMeetings).toEqual([{ id: book.last.meetingId, peak: 3 }]);
  expect(book.speaker('bea').refIn(book.last.meetingId)).toBeNull();
});

const testing = [
  founded(),
  ...meeting('ana', 'bea', 'carla'),
  does('ana', 'proposal.open'),
  does('ana', 'consensus.call'),
  ...answers('support', 'ana', 'bea'),
];

test('MEET-9: a test past its minimum time is evaluated at the close', () => {
  given(...testing, time(2 * MINUTE))
    .when('ana', 'meeting.close')
    .writes(
      ['consensus.closed', { outcome: 'adopted', because: 'meeting_closed', to: 'in_force' }],
      'decision.adopted',
      'meeting.closed',
    );
});

test('MEET-9: a test before its minimum time goes back to discussion, without a result and without a wait', () => {
  const { book } = given(...testing)
    .when('ana', 'meeting.close')
    .writes(['consensus.broken_off', { from: 'testing', to: 'discussing' }], 'meeting.closed')
    .when('ana', 'consensus.call')
    .writes('consensus.called');
  expect(book.state.proposals.get(book.last.proposalId)?.closedTests).toMatchObject([
    { outcome: 'broken_off' },
  ]);
});

test('WHO-6: a facilitator closes, once', () => {
  given(founded(), meeting('bea'))
    .when('bea', 'meeting.close')
    .refused('not_facilitator')
    .when('ana', 'meeting.close')
    .writes('meeting.closed')
    .when('ana', 'meeting.close')
    .refused('not_checked_in');
});

test('BASE-2: recent is the lower median of the peaks of the last five meetings', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const past = [7, 1, 4, 2, 6, 3].flatMap((peak) => pastMeetings(1, ...names.slice(0, peak)));
  const { book } = given(founded(), past);
  expect(book.state.recentMeetings.map(({ peak }) => peak)).toEqual([1, 4, 2, 6, 3]);
  expect(book.view('ana').room.assembly.recent).toBe(3);
  const two = given(founded(), pastMeetings(1, 'a', 'b', 'c'), pastMeetings(1, 'a'));
  expect(two.book.view('ana').room.assembly.recent).toBe(1);
});
