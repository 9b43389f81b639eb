import { sha256 } from '@coordinadora/testing/book-hash';
import { answers, does, founded, given, meeting } from '@coordinadora/testing/book-story';
import { expect, test } from 'vitest';
import { FORMAT, NO_HASH } from '../record/entry.ts';
import { decide, hashEntry, storedText } from './decide.ts';

const { book } = given(
  founded(),
  meeting('ana', 'bea', 'carla'),
  does('bea', 'proposal.open'),
  does('bea', 'consensus.call'),
  answers('block', 'ana'),
);

test('REC-1: entries are numbered without gaps and chained by hashes over all but hash and words', () => {
  let prevHash = NO_HASH;
  for (const [index, entry] of book.entries.entries()) {
    expect(entry).toMatchObject({ seq: index + 1, v: FORMAT, prevHash, assemblyId: book.state.assemblyId });
    const { hash, words: _words, ...rest } = entry;
    expect(hash).toBe(hashEntry(rest, sha256));
    prevHash = entry.hash;
  }
});

test('REC-1: the stored text is canonical and holds no words', () => {
  for (const entry of book.entries) {
    expect(JSON.parse(storedText(entry))).not.toHaveProperty('words');
    expect(Object.keys(JSON.parse(storedText(entry)))).toEqual(
      Object.keys(JSON.parse(storedText(entry))).sort(),
    );
  }
});

test('REC-4: an act’s first entry holds the act; the others say which place they have', () => {
  const opened = book.entries.filter(({ kind }) => kind.startsWith('proposal.'));
  expect(opened).toMatchObject([{ n: 1, actKind: 'proposal.open' }, { n: 2 }]);
  expect(opened[1]).not.toHaveProperty('actKind');
  expect(opened[1]?.act).toBe(opened[0]?.act);
});

test('an entry has exactly one of actor and ref', () => {
  for (const entry of book.entries) {
    expect('actor' in entry).toBe(!('ref' in entry));
    const byRef = ['meeting.checked_in', 'position.taken'].includes(entry.kind);
    expect('ref' in entry).toBe(byRef);
  }
});

test('the ids of things are told by the act that creates them, in order of time', () => {
  const { proposalId, testId } = book.last;
  expect(proposalId).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(Number.parseInt(testId.replaceAll('-', '').slice(0, 12), 16)).toBe(book.clock.now);
});

test('nobody acts unknown: an act without its speaker is a fault of the caller', () => {
  const { state } = book;
  const act = {
    id: 'x',
    kind: 'proposal.open',
    payload: { title: { word: 'a' }, text: { word: 'b' } },
  } as const;
  const context = {
    v: FORMAT,
    at: state.at,
    actor: null,
    ref: 'somebody',
    given: { counts: true },
    newId: () => 'id',
    sha256,
  };
  expect(() => decide(state, act, context)).toThrow('needs the speaker');
});
