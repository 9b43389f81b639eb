import { does, founded, given, meeting } from '@coordinadora/testing/book-story';
import { expect, test } from 'vitest';

test('MEET-8: two facilitate together, and each may hand over', () => {
  const { book } = given(founded(), meeting('bea', 'carla'))
    .when('bea', 'meeting.take_role')
    .writes(['meeting.role_taken', { provisional: false }])
    .when('carla', 'meeting.take_role')
    .refused('already_facilitating')
    .when('ana', 'meeting.hand_over_role')
    .writes('meeting.role_handed_over')
    .when('ana', 'meeting.hand_over_role')
    .refused('not_facilitator')
    .when('carla', 'meeting.take_role')
    .writes('meeting.role_taken');
  const actors = ['bea', 'carla'].map((name) => book.speaker(name).actor);
  expect(book.state.meetings.get(book.last.meetingId)?.facilitators).toEqual(actors);
});

test('MEET-8: nobody takes the role twice, nor without being there, nor when nothing is open', () => {
  given(founded(), meeting('ana')).when('ana', 'meeting.take_role').refused('already_facilitating');
  given(founded(), meeting()).when('bea', 'meeting.take_role').refused('not_checked_in');
  given(founded(), meeting('bea'), does('ana', 'meeting.close'))
    .when('bea', 'meeting.take_role')
    .refused('not_checked_in');
});

test('WHO-6: with nobody in the role, anyone who counts acts', () => {
  const alone = [founded(), ...meeting('bea'), does('ana', 'meeting.hand_over_role')];
  given(...alone)
    .when('bea', 'meeting.pause')
    .writes('meeting.paused');
  given(...alone)
    .when('ana', 'meeting.pause')
    .refused('not_checked_in');
  given(...alone)
    .when('bea', 'meeting.close')
    .writes('meeting.closed');
});

test('MEET-8: leaving the hall does not lose the role', () => {
  given(founded(), meeting('ana'), does('ana', 'meeting.check_out'))
    .when('ana', 'meeting.pause')
    .writes('meeting.paused');
});
