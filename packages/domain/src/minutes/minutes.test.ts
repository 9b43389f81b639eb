import { answers, does, founded, given, meeting, time } from '@coordinadora/testing/book-story';
import { person } from '@coordinadora/testing/people';
import { expect, test } from 'vitest';
import { HOUR, MINUTE } from '../rule/time.ts';
import { minutesOf } from './minutes.ts';

const item = (title: string) => does('ana', 'agenda.add', { title });
const evening = [
  founded(),
  ...meeting('ana', 'bea', 'carla', 'dora'),
  item('El agua'),
  does('bea', 'proposal.open'),
  does('ana', 'agenda.add', ({ last }) => ({ title: 'La bomba', proposalId: last.proposalId })),
  does('ana', 'agenda.start'),
  does('bea', 'consensus.call'),
  ...answers('block', 'carla'),
  ...answers('support', 'ana', 'bea'),
  time(2 * MINUTE),
  does('ana', 'consensus.close'),
  does('bea', 'proposal.amend', { text: 'Con turnos.' }),
  does('bea', 'consensus.call'),
  ...answers('support', 'ana', 'bea', 'carla', 'dora'),
  does('ana', 'consensus.close'),
  does('dora', 'meeting.check_out'),
];
const minutes = (...steps: Parameters<typeof given>) => {
  const { book } = given(...evening, ...steps);
  return minutesOf(book.state, book.last.meetingId);
};

test('MIN-1: a draft from opening on, with numbers present', () => {
  expect(minutes()).toMatchObject({
    draft: true,
    present: 3,
    peak: 4,
    title: 'Asamblea',
    assembly: 'Junta de la Ladera',
  });
  const { book } = given(founded(), does('ana', 'meeting.convene'));
  expect(minutesOf(book.state, book.last.meetingId)).toBeNull();
  expect(minutesOf(book.state, 'nothing')).toBeNull();
});

test('MIN-1: final when the meeting is closed, with the next one', () => {
  const next = does('ana', 'meeting.convene', ({ clock }) => ({
    title: 'Otra',
    startsAt: clock.now + HOUR,
    place: 'Sede',
  }));
  const { book } = given(...evening, next);
  const [meetingId = ''] = [...book.state.meetings.keys()];
  book.act('ana', 'meeting.close', { meetingId });
  const found = minutesOf(book.state, meetingId);
  expect(found).toMatchObject({ draft: false, closedAt: book.clock.now, present: 3 });
  expect(found?.next).toEqual({ title: 'Otra', startsAt: book.clock.now + HOUR, place: 'Sede' });
});

test('MIN-2, MIN-3: every test with its version, tally, reasons and dissent, in order', () => {
  expect(minutes()?.tests).toMatchObject([
    {
      version: 1,
      text: 'Reparamos la bomba de agua.',
      outcome: 'blocked',
      base: 4,
      tally: { s: 2, b: 1 },
      said: [],
      dissent: { blocks: 1, standAsides: 0, reasons: [{ reason: 'Nos parte en dos.' }] },
    },
    {
      version: 2,
      text: 'Con turnos.',
      outcome: 'adopted',
      label: 'consensus',
      mode: 'consensus',
      dissent: { blocks: 0 },
    },
  ]);
});

test('MIN-1, MIN-4: the agenda says what was done, and what was decided on it', () => {
  const found = minutes();
  expect(found?.agenda).toMatchObject([
    { title: 'El agua', state: 'waiting', tests: [] },
    { title: 'La bomba', state: 'current', proposalTitle: 'La bomba', tests: [0, 1] },
  ]);
  expect(found?.decisions).toMatchObject([
    { title: 'La bomba', text: 'Con turnos.', label: 'consensus', state: 'in_force', windowEndsAt: null },
  ]);
});

test('MIN-1: an item nobody put on, whose proposal was tested here, was not left out', () => {
  const { book } = given(
    founded(),
    ...meeting('ana', 'bea', 'carla'),
    does('bea', 'proposal.open'),
    does('ana', 'agenda.add', ({ last }) => ({ title: 'La bomba', proposalId: last.proposalId })),
    item('El agua'),
    does('bea', 'consensus.call'),
    ...answers('support', 'ana', 'bea', 'carla'),
    does('ana', 'consensus.close'),
  );
  const found = minutesOf(book.state, book.last.meetingId);
  expect(found?.agenda).toMatchObject([{ state: 'tested', tests: [0] }, { state: 'waiting' }]);
});

test('MIN-1: nobody who was there can be read from minutes', () => {
  const { book } = given(...evening);
  const text = JSON.stringify(minutesOf(book.state, book.last.meetingId));
  for (const name of ['ana', 'bea', 'carla', 'dora']) {
    expect(text).not.toContain(book.speaker(name).actor);
    expect(text).not.toContain(person(name).secret.toString('hex'));
  }
  for (const { ref } of book.entries) if (ref) expect(text).not.toContain(ref);
});
