import { answers, does, founded, given, meeting, time } from '@coordinadora/testing/book-story';
import { expect, test } from 'vitest';
import { MINUTE } from '../rule/time.ts';

test('MEET-5: check-in is written by ref, with the code attested and nobody’s actor', () => {
  const { book } = given(founded(), meeting()).when('bea', 'meeting.check_in').writes('meeting.checked_in');
  const entry = book.entries.at(-1);
  expect(entry?.ref).toMatch(/^[0-9a-f]{64}$/);
  expect(entry).not.toHaveProperty('actor');
  expect(entry?.given).toEqual({ codeValid: true });
  expect(book.state.meetings.get(book.last.meetingId)).toMatchObject({ present: 1, peak: 1 });
});

test('MEET-5: with the present code, once, in an open meeting', () => {
  given(founded(), meeting())
    .when('bea', 'meeting.check_in', {}, { codeValid: false })
    .refused('code_invalid');
  given(founded(), meeting('bea')).when('bea', 'meeting.check_in').refused('already_checked_in');
  given(founded(), does('ana', 'meeting.convene'))
    .when('bea', 'meeting.check_in')
    .refused('meeting_not_open');
  given(founded(), meeting(), does('ana', 'meeting.pause'))
    .when('bea', 'meeting.check_in')
    .writes('meeting.checked_in');
});

test('MEET-6: who leaves is no longer present; who comes back is present again', () => {
  const { book } = given(founded(), meeting('bea', 'carla'))
    .when('bea', 'meeting.check_out')
    .writes('meeting.checked_out')
    .when('bea', 'meeting.check_out')
    .refused('not_checked_in')
    .when('bea', 'meeting.check_in')
    .writes('meeting.checked_in');
  expect(book.state.meetings.get(book.last.meetingId)).toMatchObject({ present: 2, peak: 2 });
});

const called = [
  founded(),
  ...meeting('ana', 'bea', 'carla'),
  does('ana', 'proposal.open'),
  does('ana', 'consensus.call'),
];

test('MEET-6: walking out of a running test changes neither its base nor what was answered', () => {
  const { book } = given(...called, ...answers('support', 'bea'), does('bea', 'meeting.check_out'));
  const test = book.state.proposals.get(book.last.proposalId)?.test;
  expect(test).toMatchObject({ base: 3, tally: { s: 1 } });
});

test('WHO-3: who was there at the call may still answer after leaving, or after coming back', () => {
  given(...called, does('bea', 'meeting.check_out'))
    .when('bea', 'position.take')
    .writes('position.taken');
  given(...called, does('bea', 'meeting.check_out'), time(MINUTE), does('bea', 'meeting.check_in'))
    .when('bea', 'position.take')
    .writes('position.taken');
});

test('WHO-2, WHO-3: who comes after the call, or not at all, does not answer', () => {
  given(...called, does('dora', 'meeting.check_in'))
    .when('dora', 'position.take')
    .refused('arrived_after_call');
  given(...called)
    .when('dora', 'position.take')
    .refused('not_checked_in');
  given(
    founded(),
    meeting('ana', 'bea'),
    does('bea', 'meeting.check_out'),
    does('ana', 'proposal.open'),
    does('ana', 'consensus.call'),
    does('bea', 'meeting.check_in'),
  )
    .when('bea', 'position.take')
    .refused('arrived_after_call');
});
