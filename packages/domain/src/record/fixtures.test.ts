import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FIRST_SHAPE } from './first-shape.fixture.ts';
import { findingIn } from './forge.fixture.ts';

const read = (name: string) =>
  readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
const BOOKS = ['v1.jsonl', 'v1-vote.jsonl'];

test.each(BOOKS)('%s, a book in the first shape, holds forever', (name) => {
  expect(findingIn(read(name))).toBeNull();
});

test('together they have every kind of entry of that shape', () => {
  const lines = BOOKS.flatMap((name) => read(name).slice(0, -1));
  const kinds = new Set(lines.map((line) => JSON.parse(line).kind));
  expect(FIRST_SHAPE.filter((kind) => !kinds.has(kind))).toEqual([]);
});
