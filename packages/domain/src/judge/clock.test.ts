import { sha256 } from '@coordinadora/testing/book-hash';
import { answers, does, founded, given, meeting, time } from '@coordinadora/testing/book-story';
import { expect, test } from 'vitest';
import { readyCharter } from '../charter/index.ts';
import { clockActId } from '../record/ids.ts';
import { DAY, HOUR, MINUTE } from '../rule/time.ts';

const testing = [
  founded({ ...readyCharter('coordinadora'), objectionWindowHours: 1 }),
  ...meeting('ana', 'bea', 'carla'),
  does('bea', 'proposal.open'),
  does('bea', 'consensus.call'),
];

test('CLOCK-1: the clock does nothing early, nothing else, and only under the id of its deadline', () => {
  const { book } = given(...testing);
  const { proposalId, testId } = book.last;
  const due = book.state.proposals.get(proposalId)?.test?.closesAt ?? 0;
  const id = clockActId(sha256, book.state.assemblyId, 'clock.close_test', testId, due);
  const close = { kind: 'clock.close_test', payload: { proposalId, testId } } as const;
  expect(book.clockAct({ id, ...close })).toMatchObject({ code: 'clock_not_due' });
  book.clock.advance(10 * MINUTE);
  expect(book.clockAct({ id: 'another', ...close })).toMatchObject({ code: 'clock_not_due' });
  expect(book.clockAct({ id, kind: 'clock.lapse', payload: { proposalId } })).toMatchObject({
    code: 'clock_not_due',
  });
  expect(book.clockAct({ id, ...close })).toMatchObject([{ kind: 'consensus.closed', actor: 'clock' }]);
});

test('CLOCK-3: the server notes that it was off, for more than a minute and while something ran', () => {
  given(...testing)
    .whenServerIsOff(MINUTE)
    .refused('clock_not_due');
  given(founded(), meeting('ana')).whenServerIsOff(HOUR).refused('clock_not_due');
  const { book } = given(...testing)
    .whenServerIsOff(HOUR)
    .writes('record.downtime_noted');
  const { from, to } = (book.entries.at(-1)?.payload ?? {}) as { from: number; to: number };
  const id = clockActId(sha256, book.state.assemblyId, 'clock.downtime', String(from), to);
  expect(book.clockAct({ id, kind: 'clock.downtime', payload: { from, to } })).toMatchObject({
    code: 'clock_not_due',
  });
});

test('CLOCK-3: a window is lengthened; a pause counts the time off once; the meeting is not idle for it', () => {
  const window = [...testing, ...answers('support', 'ana', 'bea', 'carla'), does('ana', 'consensus.close')];
  given(...window)
    .whenServerIsOff(20 * HOUR)
    .writes('record.downtime_noted')
    .whenTimePasses(59 * MINUTE)
    .writes();
  const { book } = given(...testing);
  const end = book.state.proposals.get(book.last.proposalId)?.test?.closesAt ?? 0;
  const paused = given(...testing, does('ana', 'meeting.pause'), time(HOUR));
  paused
    .whenServerIsOff(HOUR)
    .writes('record.downtime_noted')
    .when('ana', 'meeting.resume')
    .writes('meeting.resumed');
  const p = paused.book.state.proposals.get(paused.book.last.proposalId);
  expect(p?.test?.closesAt).toBe(end + 2 * HOUR);
});

test('REC-3: time does not go back', () => {
  const { book } = given(founded());
  book.clock.advance(-DAY);
  expect(book.act('bea', 'proposal.open')).toHaveLength(2);
  expect(book.entries.at(-1)?.at).toBe(book.clock.now + DAY);
});
