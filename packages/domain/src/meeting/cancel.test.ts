import { does, founded, given, meeting } from '@coordinadora/testing/book-story';
import { expect, test } from 'vitest';

const convened = [founded(), does('ana', 'meeting.convene')];

test('MEET-12: whoever convened a meeting calls it off, and says why; it can no longer be opened', () => {
  const { book } = given(...convened)
    .when('ana', 'meeting.cancel', { reason: 'Llueve.' })
    .writes('meeting.cancelled')
    .when('ana', 'meeting.open')
    .refused('meeting_not_convened');
  const { state } = book;
  expect([state.meetings.get(book.last.meetingId)?.state, state.liveMeetings.size]).toEqual(['cancelled', 0]);
});

test('MEET-12: nobody else, not twice, and not once it is open', () => {
  given(...convened)
    .when('bea', 'meeting.cancel')
    .refused('not_convener');
  given(...convened, does('ana', 'meeting.cancel'))
    .when('ana', 'meeting.cancel')
    .refused('meeting_not_convened');
  given(founded(), meeting()).when('ana', 'meeting.cancel').refused('meeting_not_convened');
});
