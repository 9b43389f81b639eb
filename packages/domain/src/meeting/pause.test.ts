import { answers, does, founded, given, meeting, time } from '@coordinadora/testing/book-story';
import { expect, test } from 'vitest';
import { MINUTE } from '../rule/time.ts';

const calling = [
  founded(),
  ...meeting('ana', 'bea', 'carla'),
  does('ana', 'proposal.open'),
  does('ana', 'consensus.call'),
];
const paused = [...calling, time(MINUTE), does('ana', 'meeting.pause')];

test('MEET-4: a meeting is paused and resumed by whoever facilitates', () => {
  given(founded(), meeting('bea'))
    .when('bea', 'meeting.pause')
    .refused('not_facilitator')
    .when('ana', 'meeting.resume')
    .refused('meeting_not_paused')
    .when('ana', 'meeting.pause')
    .writes('meeting.paused')
    .when('ana', 'meeting.pause')
    .refused('meeting_paused')
    .when('bea', 'meeting.resume')
    .refused('not_facilitator')
    .when('ana', 'meeting.resume')
    .writes('meeting.resumed');
});

test('MEET-4: a pause shifts the running test by its length', () => {
  const { book } = given(...paused);
  const before = book.state.proposals.get(book.last.proposalId)?.test;
  const [closesAt, minTestEndsAt] = [before?.closesAt ?? 0, before?.minTestEndsAt ?? 0];
  expect(book.wait(60 * MINUTE)).toEqual([]);
  book.act('ana', 'meeting.resume');
  const after = book.state.proposals.get(book.last.proposalId)?.test;
  expect(after).toMatchObject({
    closesAt: closesAt + 60 * MINUTE,
    minTestEndsAt: minTestEndsAt + 60 * MINUTE,
  });
  expect(book.wait(9 * MINUTE).map(({ kind }) => kind)).toContain('consensus.closed');
});

test('TEST-5: a pause does not use up the minimum time of a test', () => {
  given(...paused, time(5 * MINUTE))
    .when('bea', 'consensus.close')
    .refused('minimum_test')
    .when('ana', 'meeting.close')
    .writes(['consensus.broken_off', { because: 'meeting_closed' }], 'meeting.closed');
});

test('MEET-4: in a pause no answers to its test are taken, and no calls', () => {
  given(...paused)
    .when('bea', 'position.take')
    .refused('meeting_paused')
    .when('ana', 'meeting.resume')
    .writes('meeting.resumed')
    .when('bea', 'position.take')
    .writes('position.taken');
  given(founded(), meeting('ana'), does('ana', 'proposal.open'), does('ana', 'meeting.pause'))
    .when('ana', 'consensus.call')
    .refused('meeting_paused');
});

test('TEST-5: in a pause too, a test may close when everybody has answered', () => {
  given(...calling, ...answers('support', 'ana', 'bea', 'carla'), does('ana', 'meeting.pause'))
    .when('bea', 'consensus.close')
    .writes(['consensus.closed', { outcome: 'adopted' }], 'decision.adopted');
});
