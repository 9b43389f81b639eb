import {
  answers,
  does,
  founded,
  given,
  meeting,
  pastMeetings,
  serverOff,
  time,
  votes,
} from '@coordinadora/testing/book-story';
import { expect, test } from 'vitest';
import { type Charter, readyCharter } from '../charter/index.ts';
import { DAY, HOUR, MINUTE } from '../rule/time.ts';

const own = (parts: Partial<Charter>) => founded({ ...readyCharter('coordinadora'), ...parts });
const inRoom = [founded(), ...meeting('ana', 'bea', 'carla'), does('bea', 'proposal.open')];

test('TEST-1, BASE-1: a call in a meeting freezes text, charter, base and recent presence', () => {
  const { book } = given(
    founded(),
    pastMeetings(1, 'ana', 'bea'),
    meeting('ana', 'bea', 'carla'),
    does('bea', 'proposal.open'),
  );
  const { textHash } = book.state.proposals.get(book.last.proposalId)?.versions[0] ?? {};
  const [meetingId, at] = [book.last.meetingId, book.clock.now];
  given(
    founded(),
    pastMeetings(1, 'ana', 'bea'),
    meeting('ana', 'bea', 'carla'),
    does('bea', 'proposal.open'),
  )
    .when('bea', 'consensus.call')
    .writes([
      'consensus.called',
      {
        version: 1,
        textHash,
        charterVersion: 1,
        meetingId,
        base: 3,
        recent: 2,
        round: 1,
        closesAt: at + 10 * MINUTE,
        minTestEndsAt: at + 2 * MINUTE,
        from: 'discussing',
        to: 'testing',
      },
    ]);
});

test('TEST-3: outside a meeting there is no base, and the test runs 72 hours', () => {
  const { book } = given(founded(), does('bea', 'proposal.open'));
  given(founded(), does('bea', 'proposal.open'))
    .when('bea', 'consensus.call')
    .writes(['consensus.called', { base: null, recent: null, closesAt: book.clock.now + 72 * HOUR }]);
});

test('TEST-3: a minimum time of more than an hour takes the test out of the meeting', () => {
  const room = [...meeting('ana'), does('bea', 'proposal.open')];
  const { book } = given(own({ minTest: 61 }), ...room)
    .when('bea', 'consensus.call')
    .writes(['consensus.called', { base: null }]);
  expect(book.state.meetings.get(book.last.meetingId)?.testing).toBeNull();
  given(own({ minTest: 60 }), ...room)
    .when('bea', 'consensus.call')
    .writes(['consensus.called', { base: 1 }]);
});

test('TEST-2: one test at a time in a meeting', () => {
  given(...inRoom, does('bea', 'consensus.call'), does('ana', 'proposal.open'))
    .when('ana', 'consensus.call')
    .refused('test_running_in_meeting');
});

test('TEST-4: closing time is never before the minimum, nor ninety days away', () => {
  const at = given(...inRoom).book.clock.now;
  const call = (closesAt: number) => given(...inRoom).when('bea', 'consensus.call', { closesAt });
  call(at + MINUTE).refused('closes_too_early', { from: at + 2 * MINUTE });
  call(at + 91 * DAY).refused('closes_too_late');
  call(at + 2 * MINUTE).writes(['consensus.called', { closesAt: at + 2 * MINUTE }]);
  given(own({ minTest: 100 * 24 * 60 }), does('bea', 'proposal.open'))
    .when('bea', 'consensus.call')
    .writes('consensus.called');
});

test('PROP-5: not before the discussion the charter asks for', () => {
  given(own({ minDiscussion: 30 }), does('bea', 'proposal.open'))
    .when('bea', 'consensus.call')
    .refused('minimum_discussion')
    .whenTimePasses(30 * MINUTE)
    .writes()
    .when('bea', 'consensus.call')
    .writes('consensus.called');
});

const failed = [
  ...inRoom,
  does('bea', 'consensus.call'),
  ...answers('block', 'carla'),
  time(2 * MINUTE),
  does('bea', 'consensus.close'),
];

test('PROP-6: after a failed test comes a new version, or a day', () => {
  given(...failed)
    .when('bea', 'consensus.call')
    .refused('same_version_too_soon');
  given(...failed, does('bea', 'proposal.amend'))
    .when('bea', 'consensus.call')
    .writes('consensus.called');
  given(...failed, time(DAY))
    .when('bea', 'consensus.call')
    .writes('consensus.called');
});

test('TEST-7: only a test that was evaluated is a round', () => {
  given(...failed, does('bea', 'proposal.amend'))
    .when('bea', 'consensus.call')
    .writes(['consensus.called', { round: 2 }])
    .when('bea', 'proposal.amend')
    .writes('proposal.amended')
    .when('bea', 'consensus.call')
    .writes(['consensus.called', { round: 2 }]);
});

test('WHO-4, WHO-6: a proposer calls, or a facilitator; nobody else', () => {
  given(...inRoom)
    .when('carla', 'consensus.call')
    .refused('not_proposer');
  given(...inRoom)
    .when('ana', 'consensus.call')
    .writes('consensus.called');
  given(founded(), does('bea', 'proposal.open')).when('ana', 'consensus.call').refused('not_proposer');
});

test('PROP-1: only what is being discussed is called', () => {
  given(...inRoom, does('bea', 'consensus.call'))
    .when('bea', 'consensus.call')
    .refused('wrong_state');
});

test('CLOCK-3: a downtime lengthens test and minimum time', () => {
  const { book } = given(...inRoom, does('bea', 'consensus.call'));
  const end = book.state.proposals.get(book.last.proposalId)?.test?.closesAt ?? 0;
  const off = given(...inRoom, does('bea', 'consensus.call'), serverOff(HOUR)).book;
  expect(off.state.proposals.get(off.last.proposalId)?.test).toMatchObject({ closesAt: end + HOUR });
  expect(off.act('bea', 'consensus.close')).toMatchObject({ code: 'minimum_test' });
});

test('POS-4: in a charter that votes a call leads to testing too', () => {
  given(
    founded('two-thirds'),
    meeting('ana', 'bea', 'carla'),
    does('bea', 'proposal.open'),
    does('bea', 'consensus.call'),
    votes('in_favour', 'ana', 'bea'),
    votes('against', 'carla'),
  )
    .when('carla', 'consensus.close')
    .writes(
      ['consensus.closed', { outcome: 'adopted', label: 'vote', to: 'in_force' }],
      ['decision.adopted', { label: 'vote' }],
    );
});
