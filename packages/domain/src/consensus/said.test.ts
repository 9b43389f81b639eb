import { does, founded, given, meeting } from '@coordinadora/testing/book-story';
import { expect, test } from 'vitest';
import { allSaid, latestSaid } from './said.ts';

const says = (name: string, position: 'support' | 'block' | 'reservations', reason: string) =>
  does(name, 'position.take', { position, reason });
const { book } = given(
  founded(),
  meeting('ana', 'bea', 'carla', 'dora'),
  does('bea', 'proposal.open'),
  does('bea', 'consensus.call'),
  says('ana', 'support', 'uno'),
  says('bea', 'block', 'dos'),
  says('carla', 'reservations', 'tres'),
  does('dora', 'position.take'),
);
const running = () => {
  const found = book.state.proposals.get(book.last.proposalId)?.test;
  if (!found) throw new Error('no test runs');
  return found;
};

test('SAID-1: reasons are kept in the order they came, without who said them', () => {
  expect(allSaid(running())).toEqual([
    { position: 'support', reason: 'uno', counts: true },
    { position: 'block', reason: 'dos', counts: true },
    { position: 'reservations', reason: 'tres', counts: true },
  ]);
});

test('SAID-2: a live screen shows blocks first, then the latest', () => {
  expect(latestSaid(running(), 40).map(({ reason }) => reason)).toEqual(['dos', 'tres', 'uno']);
  expect(latestSaid(running(), 2).map(({ reason }) => reason)).toEqual(['dos', 'tres']);
});
