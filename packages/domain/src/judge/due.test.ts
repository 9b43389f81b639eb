import { answers, does, founded, given, meeting, pastMeetings, time } from '@coordinadora/testing/book-story';
import { expect, test } from 'vitest';
import { type Charter, readyCharter } from '../charter/index.ts';
import { runsOn } from '../downtime/runs-on.ts';
import { DAY, HOUR, MINUTE } from '../rule/time.ts';
import { nextDue } from './due.ts';

const own = (parts: Partial<Charter>) => founded({ ...readyCharter('coordinadora'), ...parts });
const testing = (founding = founded()) => [
  founding,
  ...meeting('ana', 'bea', 'carla'),
  does('bea', 'proposal.open'),
  does('bea', 'consensus.call'),
];

test('CLOCK-1: at the closing time the clock closes the test, and its outcome is as anybody’s', () => {
  given(...testing(), ...answers('support', 'ana', 'bea'))
    .whenTimePasses(10 * MINUTE)
    .writes(['consensus.closed', { outcome: 'adopted', because: 'time_over' }], 'decision.adopted');
});

test('CLOCK-2: what is due comes before any act of a person', () => {
  const { book } = given(...testing(), ...answers('support', 'ana', 'bea'));
  book.clock.advance(10 * MINUTE);
  expect(book.act('carla', 'position.take')).toMatchObject({ code: 'wrong_state' });
  expect(book.entries.at(-1)?.actor).toBe('clock');
});

test('PROP-8: 180 days without an act lapse; a long discussion does not lapse before it can be tested', () => {
  given(founded(), does('bea', 'proposal.open'))
    .whenTimePasses(180 * DAY - 1)
    .writes()
    .whenTimePasses(1)
    .writes(['proposal.lapsed', { from: 'discussing', to: 'lapsed', because: 'no_act' }]);
  given(founded(), does('bea', 'proposal.open'), time(100 * DAY), does('bea', 'proposal.amend'))
    .whenTimePasses(100 * DAY)
    .writes();
  given(own({ minDiscussion: 200 * 24 * 60 }), does('bea', 'proposal.open'))
    .whenTimePasses(200 * DAY)
    .writes()
    .when('bea', 'consensus.call')
    .writes('consensus.called');
});

test('WIN-1, REV-1: a window ends, and a decision’s review comes due, both by the clock', () => {
  given(
    ...testing(own({ objectionWindowHours: 1, reviewAfterDays: 30 })),
    ...answers('support', 'ana', 'bea', 'carla'),
    does('ana', 'consensus.close'),
    does('ana', 'meeting.close'),
  )
    .whenTimePasses(HOUR)
    .writes(['proposal.in_force', { because: 'window_over' }])
    .whenTimePasses(30 * DAY)
    .writes(['proposal.review_due', { from: 'in_force', to: 'review_due', because: 'review_date' }]);
});

test('MEET-10: twelve idle hours close a meeting; a pause may last a week', () => {
  given(founded(), meeting('ana'))
    .whenTimePasses(12 * HOUR)
    .writes(['meeting.closed', { because: 'idle', peak: 1 }]);
  given(founded(), meeting('ana'), time(11 * HOUR), does('bea', 'proposal.open'))
    .whenTimePasses(11 * HOUR)
    .writes();
  given(founded(), meeting('ana'), does('ana', 'meeting.pause'))
    .whenTimePasses(7 * DAY - 1)
    .writes()
    .whenTimePasses(1)
    .writes('meeting.closed');
});

test('MEET-10: a meeting that nobody opens is dropped a day after its time', () => {
  given(
    founded(),
    does('ana', 'meeting.convene', (book) => ({ startsAt: book.clock.now + HOUR })),
  )
    .whenTimePasses(24 * HOUR)
    .writes()
    .whenTimePasses(HOUR)
    .writes(['meeting.dropped', { because: 'never_opened' }])
    .when('ana', 'meeting.open')
    .refused('meeting_not_convened');
});

test('CLOCK-1: several things come in the order they were due', () => {
  const { book } = given(
    founded(),
    does('bea', 'proposal.open'),
    time(MINUTE),
    ...pastMeetings(1, 'ana'),
    does('ana', 'proposal.open'),
  );
  expect(nextDue(book.state)?.kind).toBe('clock.lapse');
  const wrote = book.wait(400 * DAY).map(({ kind, at }) => [kind, at]);
  expect(wrote.map(([kind]) => kind)).toEqual(['proposal.lapsed', 'proposal.lapsed']);
  expect(nextDue(book.state)).toBeNull();
});

test('CLOCK-3: only tests and windows run on', () => {
  expect(runsOn(given(founded(), meeting('ana')).book.state)).toBe(false);
  expect(runsOn(given(...testing()).book.state)).toBe(true);
});
