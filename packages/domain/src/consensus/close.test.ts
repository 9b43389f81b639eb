import { answers, does, founded, given, meeting, pastMeetings, time } from '@coordinadora/testing/book-story';
import { expect, test } from 'vitest';
import { type Charter, readyCharter } from '../charter/index.ts';
import { DAY, HOUR, MINUTE } from '../rule/time.ts';

const trio = ['ana', 'bea', 'carla'];
const own = (parts: Partial<Charter>) => founded({ ...readyCharter('coordinadora'), ...parts });
const under = (founding = founded()) => [
  founding,
  ...meeting(...trio),
  does('bea', 'proposal.open'),
  does('bea', 'consensus.call'),
];

test('TEST-5: not before the minimum time, unless everybody of the base has answered', () => {
  given(...under(), ...answers('support', 'ana', 'bea'))
    .when('carla', 'consensus.close')
    .refused('minimum_test')
    .when('carla', 'position.take')
    .writes('position.taken')
    .when('carla', 'consensus.close')
    .writes(['consensus.closed', { because: 'closed' }], 'decision.adopted');
});

test('TEST-6: the close says tally, channels, base, text, charter, outcome and what is missing', () => {
  given(...under(), ...answers('support', 'ana'), ...answers('undecided', 'bea'), time(2 * MINUTE))
    .when('carla', 'consensus.close')
    .writes([
      'consensus.closed',
      {
        version: 1,
        charterVersion: 1,
        base: 3,
        recent: null,
        tally: { s: 1, r: 0, a: 0, b: 0, u: 1, o: 0, openConcerns: 0, round: 1 },
        channels: { telephone: { s: 1, r: 0, a: 0, b: 0, u: 1 } },
        apart: { s: 0, r: 0, a: 0, b: 0, u: 0 },
        outcome: 'discussing',
        reasons: ['consent_share'],
        missing: [{ code: 'consent_share', need: 2, have: 1, by: 1 }],
        from: 'testing',
        to: 'discussing',
      },
    ]);
});

test('PROP-9: a blocked test keeps its outcome and returns to discussion', () => {
  const { book } = given(...under(), ...answers('support', 'ana', 'bea'), ...answers('block', 'carla'))
    .when('ana', 'consensus.close')
    .writes(['consensus.closed', { outcome: 'blocked', reasons: ['block'], to: 'discussing' }]);
  const closed = book.state.proposals.get(book.last.proposalId)?.closedTests.at(-1);
  expect(closed?.said).toEqual([{ position: 'block', reason: 'Nos parte en dos.', counts: true }]);
});

test('EVAL-2: nobody answered is no quorum, and silence counts for nobody', () => {
  given(...under(), time(2 * MINUTE))
    .when('carla', 'consensus.close')
    .writes(['consensus.closed', { outcome: 'no_quorum', to: 'discussing' }]);
});

test('LAZY-1: silence passes only where the charter says so, after its 72 hours, and is called lazy', () => {
  const lazy = [
    founded('lazy-consensus'),
    ...pastMeetings(1, ...trio),
    does('bea', 'proposal.open'),
    does('bea', 'consensus.call'),
  ];
  given(...lazy)
    .whenTimePasses(72 * HOUR)
    .writes(
      ['consensus.closed', { outcome: 'adopted', label: 'lazy', because: 'time_over' }],
      ['decision.adopted', { label: 'lazy' }],
    );
  given(...lazy, answers('block', 'carla'))
    .whenTimePasses(72 * HOUR)
    .writes(['consensus.closed', { outcome: 'discussing', reasons: ['block'] }]);
  given(...lazy, answers('support', ...trio))
    .when('ana', 'consensus.close')
    .refused('minimum_test');
});

test('ROUND-1: fifteen-m refers after two rounds, and refers again after it came back', () => {
  const blocked = [
    ...answers('support', 'ana', 'bea'),
    ...answers('block', 'carla'),
    time(2 * MINUTE),
    does('bea', 'consensus.close'),
  ];
  const round = [does('bea', 'proposal.amend'), does('bea', 'consensus.call'), ...blocked];
  const { book } = given(
    founded('fifteen-m'),
    meeting(...trio),
    does('bea', 'proposal.open'),
    does('bea', 'consensus.call'),
    blocked,
  );
  expect(book.state.proposals.get(book.last.proposalId)).toMatchObject({ state: 'discussing', rounds: 1 });
  for (const step of round) step(book);
  const p = book.state.proposals.get(book.last.proposalId);
  expect(p).toMatchObject({ state: 'referred', returnsAt: book.clock.now + 90 * DAY });
  expect(book.wait(90 * DAY).at(-1)).toMatchObject({
    kind: 'proposal.discussing',
    payload: { because: 'date_reached' },
  });
});

test('WIN-1: the charter’s window only delays', () => {
  const closesAt = given(...under()).book.clock.now;
  given(...under(own({ objectionWindowHours: 24 })), ...answers('support', ...trio))
    .when('ana', 'consensus.close')
    .writes(
      ['consensus.closed', { outcome: 'adopted', to: 'objection_window' }],
      ['decision.adopted', { windowEndsAt: closesAt + 24 * HOUR }],
    )
    .whenTimePasses(24 * HOUR)
    .writes(
      ['meeting.closed', { because: 'idle' }],
      ['proposal.in_force', { from: 'objection_window', because: 'window_over' }],
    );
});

const later = (...newcomers: string[]) => [
  founded(),
  ...pastMeetings(3, ...trio),
  ...meeting(...trio, ...newcomers),
  does('bea', 'proposal.open'),
  does('bea', 'consensus.call'),
  ...answers('support', ...trio, ...newcomers),
];

test('WIN-2: where most are here for the first time, 72 hours pass before it is in force', () => {
  given(...later('n1', 'n2', 'n3', 'n4'))
    .when('ana', 'consensus.close')
    .writes(['consensus.closed', { firstTime: 4, to: 'objection_window' }], 'decision.adopted');
  given(...later('n1', 'n2', 'n3'))
    .when('ana', 'consensus.close')
    .writes(['consensus.closed', { firstTime: 3, to: 'in_force' }], 'decision.adopted');
});

test('WIN-2: in an assembly’s first three meetings everybody is new, and nothing waits', () => {
  given(
    founded(),
    pastMeetings(2, 'x'),
    meeting(...trio),
    does('bea', 'proposal.open'),
    does('bea', 'consensus.call'),
    answers('support', ...trio),
  )
    .when('ana', 'consensus.close')
    .writes(['consensus.closed', { firstTime: 3, to: 'in_force' }], 'decision.adopted');
});

test('WHO-1: closing is for those who count in the test', () => {
  given(...under(), does('dora', 'meeting.check_in'), time(2 * MINUTE))
    .when('dora', 'consensus.close')
    .refused('arrived_after_call')
    .when('eva', 'consensus.close')
    .refused('not_checked_in')
    .when('ana', 'consensus.close', { version: 2 })
    .refused('stale_version');
  given(founded(), does('ana', 'proposal.open')).when('ana', 'consensus.close').refused('does_not_count');
});
