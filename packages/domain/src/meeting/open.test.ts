import { does, founded, given, meeting, pastMeetings } from '@coordinadora/testing/book-story';
import { test } from 'vitest';

test('MEET-2, MEET-8: who opens the meeting facilitates provisionally', () => {
  const { book } = given(founded(), does('ana', 'meeting.convene'));
  const holder = book.speaker('ana').actor;
  given(founded(), does('ana', 'meeting.convene'))
    .when('ana', 'meeting.open')
    .writes('meeting.opened', ['meeting.role_taken', { role: 'facilitator', holder, provisional: true }]);
});

test('MEET-2: a meeting is opened once, and one at a time', () => {
  given(founded(), meeting()).when('ana', 'meeting.open').refused('meeting_not_convened');
  given(founded(), meeting(), does('ana', 'meeting.convene'))
    .when('ana', 'meeting.open')
    .refused('meeting_already_open');
});

test('WHO-5: the convener opens it', () => {
  given(founded(), pastMeetings(1, 'bea'), does('ana', 'meeting.convene'))
    .when('bea', 'meeting.open')
    .refused('not_convener');
  given(founded()).when('ana', 'meeting.open', { meetingId: 'nothing' }).refused('no_such_meeting');
});
