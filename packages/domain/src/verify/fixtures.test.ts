import { bookNames, foldDigest, readBook, readPins } from '@coordinadora/testing/fixtures/library';
import { expect, test } from 'vitest';
import { FOLD_VERSION } from '../judge/snapshot.ts';
import { ACTS, CLOCK_ACTS, FACTS } from '../judge/tables.ts';
import { type EntryWithWords, FORMAT } from '../record/entry.ts';
import { FIRST_SHAPE } from './first-shape.fixture.ts';
import { findingIn } from './forge.fixture.ts';

const NAMES = bookNames();
const entriesOf = (names: string[]) =>
  names.flatMap((name) =>
    readBook(name)
      .slice(0, -1)
      .map((line) => JSON.parse(line) as EntryWithWords),
  );
const inFormat = (v: number) => entriesOf(NAMES).filter((entry) => entry.v === v);

test.each(NAMES)('%s, a book that was once written, holds for ever', (name) => {
  expect(findingIn(readBook(name))).toBeNull();
});

test('the books of format 1 have every kind of entry it had', () => {
  const kinds = new Set<string>(inFormat(1).map(({ kind }) => kind));
  expect(FIRST_SHAPE.filter((kind) => !kinds.has(kind))).toEqual([]);
});

test(`the books of format ${FORMAT} have every act and every kind of entry`, () => {
  const entries = inFormat(FORMAT);
  const kinds = new Set<string>(entries.flatMap(({ kind, actKind }) => [kind, actKind ?? kind]));
  const all = [...Object.keys(ACTS), ...Object.keys(CLOCK_ACTS), ...Object.keys(FACTS)];
  expect(
    all.filter((kind) => !kinds.has(kind)),
    'write them with: npm run fixtures',
  ).toEqual([]);
});

test('a book goes on in the newest format from one of format 1, and never back', () => {
  const mixed = entriesOf([`v1-to-v${FORMAT}`]);
  expect(new Set(mixed.map(({ v }) => v))).toEqual(new Set([1, FORMAT]));
  const called = mixed.find(({ kind }) => kind === 'consensus.called');
  const closed = mixed.find(({ kind }) => kind === 'consensus.closed');
  expect([called?.v, closed?.v]).toEqual([1, FORMAT]);
});

test('the fold makes of every book what it made when its version was set', () => {
  const { fold, digests } = readPins();
  const now = Object.fromEntries(NAMES.map((name) => [name, foldDigest(name)]));
  const why =
    'the fold changed: raise FOLD_VERSION in judge/snapshot.ts, or else old snapshots load another state; ' +
    'then pin it with: npm run fixtures';
  expect({ fold: FOLD_VERSION, digests: now }, why).toEqual({ fold, digests });
});
