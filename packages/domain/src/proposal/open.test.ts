import { does, founded, given, meeting, pastMeetings, time } from '@coordinadora/testing/book-story';
import { expect, test } from 'vitest';
import { readyCharter } from '../charter/index.ts';
import { DAY, MINUTE } from '../rule/time.ts';

test('PROP-1: anyone opens a proposal; without notice, discussion begins at once', () => {
  given(founded())
    .when('bea', 'proposal.open')
    .writes(
      ['proposal.opened', { from: null, to: 'open', because: 'opened', version: 1, charterVersion: 1 }],
      ['proposal.discussing', { from: 'open', to: 'discussing', because: 'no_notice' }],
    );
});

const noticed = founded({ ...readyCharter('coordinadora'), minNotice: 60 });

test('PROP-1: with notice, the clock begins the discussion when it is over', () => {
  given(noticed)
    .when('bea', 'proposal.open')
    .writes('proposal.opened')
    .when('bea', 'consensus.call')
    .refused('wrong_state')
    .whenTimePasses(59 * MINUTE)
    .writes()
    .whenTimePasses(MINUTE)
    .writes(['proposal.discussing', { because: 'notice_over' }]);
});

test('WHO-7: who does not count opens one proposal a day', () => {
  given(founded(), does('bea', 'proposal.open'))
    .when('bea', 'proposal.open')
    .refused('one_proposal_a_day')
    .when('carla', 'proposal.open')
    .writes('proposal.opened', 'proposal.discussing');
  given(founded(), does('bea', 'proposal.open'), time(DAY))
    .when('bea', 'proposal.open')
    .writes('proposal.opened', 'proposal.discussing');
  given(founded(), pastMeetings(1, 'bea'), does('bea', 'proposal.open'))
    .when('bea', 'proposal.open')
    .writes('proposal.opened', 'proposal.discussing');
  given(founded(), meeting('bea'), does('bea', 'proposal.open'))
    .when('bea', 'proposal.open')
    .writes('proposal.opened', 'proposal.discussing');
});

test('PROP-1: a proposal may belong to a meeting that exists, and is told apart from the others', () => {
  given(founded()).when('bea', 'proposal.open', { meetingId: 'nothing' }).refused('no_such_meeting');
  const { book } = given(founded(), meeting())
    .when('bea', 'proposal.open', ({ last }) => ({ meetingId: last.meetingId }))
    .writes('proposal.opened', 'proposal.discussing');
  expect(book.state.proposals.get(book.last.proposalId)?.meetingId).toBe(book.last.meetingId);
  given(founded()).when('bea', 'proposal.amend', { proposalId: 'nothing' }).refused('no_such_proposal');
});
