import { does, founded, given, meeting, pastMeetings } from '@coordinadora/testing/book-story';
import { expect, test } from 'vitest';
import { hasStanding } from './attest.ts';

test('WHO-1: standing reaches five closed meetings back', () => {
  const { book } = given(founded(), pastMeetings(1, 'bea'), pastMeetings(4, 'carla'));
  expect(hasStanding(book.state, book.speaker('bea'))).toBe(true);
  for (const step of pastMeetings(1, 'carla')) step(book);
  expect(hasStanding(book.state, book.speaker('bea'))).toBe(false);
  expect(hasStanding(book.state, book.speaker('carla'))).toBe(true);
});

test('WHO-1: being in the open meeting counts in the assembly too; standing does not replace being there', () => {
  given(founded(), meeting('bea')).when('bea', 'meeting.convene').writes('meeting.convened');
  given(founded(), pastMeetings(1, 'bea'), meeting())
    .when('bea', 'meeting.take_role')
    .refused('not_checked_in');
});

test('REC-6: what is attested stands on the act’s first entry, and why somebody does not count never does', () => {
  const { book } = given(founded(), does('bea', 'proposal.open'));
  expect(book.entries.slice(-2).map(({ given: attested }) => attested)).toEqual([
    { counts: false },
    undefined,
  ]);
});
