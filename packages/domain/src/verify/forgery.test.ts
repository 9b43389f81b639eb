import { answers, does, founded, given, meeting, time } from '@coordinadora/testing/book-story';
import { expect, test } from 'vitest';
import { type EntryWithWords, FORMAT } from '../record/entry.ts';
import { MINUTE } from '../rule/time.ts';
import { findingIn, forged } from './forge.fixture.ts';

const { book } = given(
  founded(),
  meeting('ana', 'bea', 'carla', 'dora'),
  does('bea', 'proposal.open'),
  does('bea', 'consensus.call'),
  answers('support', 'ana', 'bea'),
  answers('block', 'carla'),
  time(2 * MINUTE),
  does('ana', 'consensus.close'),
  does('bea', 'proposal.amend'),
  does('ana', 'meeting.close'),
);
const { entries } = book;
const placeOf = (kind: string) => entries.findIndex((entry) => entry.kind === kind);
const lastOf = (kind: string) => entries.findLastIndex((entry) => entry.kind === kind);
const change = (place: number, parts: (entry: EntryWithWords) => Partial<EntryWithWords>) =>
  entries.map((entry, index) => (index === place ? { ...entry, ...parts(entry) } : entry));
const found = (place: number, parts: (entry: EntryWithWords) => Partial<EntryWithWords>) =>
  findingIn(forged(change(place, parts)));

test('a book that is forged into itself holds: only the rules tell', () => {
  expect(forged(entries)).toHaveLength(entries.length + 1);
  expect(findingIn(forged(entries))).toBeNull();
});

test('REC-6, TEST-5: a forged early close is refused by the rules', () => {
  const close = placeOf('consensus.closed');
  const early = (entries[close]?.at ?? 0) - MINUTE;
  expect(found(close, () => ({ at: early }))).toMatchObject({
    seq: close + 1,
    problem: 'refused',
    detail: 'minimum_test',
  });
});

test('REC-6: a changed answer shows at the first outcome that does not follow from it', () => {
  const block = lastOf('position.taken');
  const support = ({ payload, actPayload }: EntryWithWords) => ({
    payload: { ...payload, position: 'support' },
    actPayload: { ...actPayload, position: 'support' },
  });
  expect(found(block, support)).toMatchObject({ seq: placeOf('consensus.closed') + 1, problem: 'differs' });
});

test('REC-6: an answer left out, and all numbered anew, shows there too', () => {
  const without = entries.toSpliced(lastOf('position.taken'), 1);
  expect(findingIn(forged(without))).toMatchObject({ seq: placeOf('consensus.closed'), problem: 'differs' });
});

test.each<[string, Record<string, unknown>]>([
  ['outcome', { outcome: 'adopted', to: 'in_force' }],
  ['base', { base: 2 }],
  ['tally', { tally: { s: 3, r: 0, a: 0, b: 0, u: 0, o: 0, openConcerns: 0, round: 1 } }],
  ['reason', { because: 'time_over' }],
])('REC-6: a forged %s of a close is not what the rules give', (_what, parts) => {
  const close = placeOf('consensus.closed');
  expect(found(close, ({ payload }) => ({ payload: { ...payload, ...(parts as object) } }))).toMatchObject({
    seq: close + 1,
    problem: 'differs',
  });
});

test('REC-6: acts of proposer, facilitator and convener come from that actor', () => {
  const somebody = { actor: 'a'.repeat(64) };
  for (const [kind, detail] of [
    ['proposal.amended', 'not_proposer'],
    ['meeting.closed', 'not_facilitator'],
    ['meeting.opened', 'not_convener'],
  ] as const)
    expect(found(placeOf(kind), () => somebody)).toMatchObject({
      seq: placeOf(kind) + 1,
      problem: 'refused',
      detail,
    });
});

test('REC-6: nobody but the clock is the clock, and refs and actors keep their places', () => {
  const place = placeOf('proposal.amended');
  expect(found(place, () => ({ actor: 'clock' }))).toMatchObject({ problem: 'refused', detail: 'speaker' });
  expect(found(place, () => ({ ref: 'b'.repeat(64) }))).toMatchObject({ seq: place + 1, problem: 'differs' });
  const position = placeOf('position.taken');
  expect(found(position, () => ({ actor: 'b'.repeat(64) }))).toMatchObject({
    seq: position + 1,
    problem: 'differs',
  });
});

test('REC-6: only known things are attested, and nothing but yes and no', () => {
  const place = placeOf('position.taken');
  expect(found(place, () => ({ given: { counts: true, name: 'Ana' } as never }))).toMatchObject({
    detail: 'given',
  });
  expect(found(place, () => ({ given: { counts: 'yes' } as never }))).toMatchObject({ detail: 'given' });
  expect(found(place, () => ({ given: { counts: false, firstTime: true } }))).toMatchObject({
    problem: 'refused',
  });
});

test('TEST-8: more people than the base cannot have answered', () => {
  const place = lastOf('position.taken') + 1;
  const more = ['c', 'd'].map((letter) => ({
    ...(entries[place - 1] as EntryWithWords),
    ref: letter.repeat(64),
    act: letter,
  }));
  expect(findingIn(forged(entries.toSpliced(place, 0, ...more)))).toMatchObject({
    seq: place + 2,
    detail: 'base_reached',
  });
});

test('REC-6: an act is applied once', () => {
  const place = lastOf('position.taken');
  const again = entries.toSpliced(place + 1, 0, entries[place] as EntryWithWords);
  expect(findingIn(forged(again))).toMatchObject({ seq: place + 2, problem: 'act_twice' });
});

test('REC-6: an act’s entries stand together and whole', () => {
  const second = placeOf('proposal.discussing');
  expect(findingIn(forged(entries.toSpliced(second, 1)))).toMatchObject({ seq: second + 1 });
  expect(findingIn(forged(entries.slice(0, second)))).toMatchObject({
    seq: second + 1,
    problem: 'act_incomplete',
  });
});

test('REC-2: words that were changed, taken away, added or re-salted are found', () => {
  const place = placeOf('proposal.opened');
  const words = entries[place]?.words ?? {};
  const word = words['/text'] ?? { salt: '', text: '' };
  const beside = (parts: EntryWithWords['words']) => found(place, () => ({ words: parts as never }));
  expect(beside({ ...words, '/text': { ...word, text: 'otra cosa' } })).toMatchObject({
    seq: place + 1,
    problem: 'words',
  });
  expect(beside({ '/title': words['/title'] ?? word })).toMatchObject({
    problem: 'words_missing',
    detail: '/text',
  });
  expect(beside({ ...words, '/reason': word })).toMatchObject({ problem: 'words', detail: '/reason' });
  expect(beside({ ...words, '/text': null as never })).toMatchObject({ problem: 'words', detail: '/text' });
  // Moving the salt's last byte into the text leaves the hash as it was.
  const moved = {
    salt: word.salt.slice(0, -2),
    text: String.fromCharCode(Number.parseInt(word.salt.slice(-2), 16)) + word.text,
  };
  expect(beside({ ...words, '/text': moved })).toMatchObject({ problem: 'words' });
});

test('an entry newer than this program is told apart from a tampered one', () => {
  const place = entries.length - 1;
  expect(found(place, () => ({ v: FORMAT + 1 }))).toMatchObject({
    seq: place + 1,
    problem: 'newer_program',
    detail: `v${FORMAT + 1}`,
  });
  expect(found(place, () => ({ kind: 'stack.joined' as never }))).toMatchObject({
    problem: 'newer_program',
    detail: 'stack.joined',
  });
  expect(found(place, () => ({ actKind: 'stack.join' as never }))).toMatchObject({
    problem: 'newer_program',
    detail: 'stack.join',
  });
  expect(found(place, () => ({ actKind: 'clock.chime' as never, actor: 'clock' }))).toMatchObject({
    detail: 'clock.chime',
  });
  expect(found(place, () => ({ actKind: 'toString' as never }))).toMatchObject({ problem: 'newer_program' });
  const unhashed = change(place, () => ({ v: FORMAT + 1 })).map((entry) => JSON.stringify(entry));
  expect(findingIn([...unhashed, book.lines().at(-1) ?? ''])).toMatchObject({ problem: 'hash' });
});
