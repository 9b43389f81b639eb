import { expect, test } from 'vitest';
import type { Charter } from './charter.ts';
import { evaluate } from './evaluate.ts';
import { readNotation } from './notation.fixture.ts';
import { type CharterName, readyCharter } from './ready.ts';

const under = (name: CharterName, notation: string, own: Partial<Charter> = {}) =>
  evaluate({ ...readyCharter(name), ...own }, ...readNotation(notation));

test('CHARTER-1 outside a meeting and with no history, three let it pass before it counts', () => {
  expect(under('coordinadora', '2/0/0/1/0@').reasons).toContain('quorum_floor_3');
  expect(under('coordinadora', '2/1/0/0/0@')).toMatchObject({
    outcome: 'adopted',
    label: 'consensus',
  });
  expect(under('two-thirds', '2/0/0/1/0@').outcome).toBe('no_quorum');
});

test('CHARTER-2 a failed quorum leaves the threshold of a vote unexamined', () => {
  expect(under('two-thirds', '1/0/0/9/0@10~40').reasons).toEqual(['quorum']);
});

test('CHARTER-2 a vote over those present counts the silent as not in favour', () => {
  const fallback = { share: [1, 2], of: 'present', keys: ['heads'] } as const;
  expect(under('two-thirds', '20/0/0/1/0@40~40', { fallback }).label).toBe('vote');
  expect(under('two-thirds', '19/0/0/1/0@40~40', { fallback }).reasons).toEqual(['threshold']);
});

test('CHARTER-2 zero in favour never passes, whatever is declared', () => {
  expect(under('absolute-majority', '0/0/0/1/0@0=0').reasons).toEqual(['threshold']);
});

test('CHARTER-4 a block goes back until the last round, then the proposal is referred', () => {
  expect(under('fifteen-m', '9/0/0/1/0@10#1').outcome).toBe('discussing');
  expect(under('fifteen-m', '9/0/0/1/0@10#2')).toMatchObject({
    outcome: 'referred',
    reasons: ['block'],
  });
});

test('the first failure is the outcome and all of them are named', () => {
  expect(under('fifteen-m', '3/0/6/1/0@10#2')).toMatchObject({
    outcome: 'discussing',
    reasons: ['consent_share', 'block'],
  });
});

test('CHARTER-5 concerns count only where the charter asks for none', () => {
  expect(under('coordinadora', '10/0/0/0/0@10!3').outcome).toBe('adopted');
});

test('CHARTER-6 reservations have their own limit where a charter sets one', () => {
  expect(under('fifteen-m', '8/2/0/0/0@10', { maxReservation: [1, 5] }).outcome).toBe('adopted');
  expect(under('fifteen-m', '7/3/0/0/0@10', { maxReservation: [1, 5] }).reasons).toEqual(['reservations']);
});

test('CHARTER-7 blocks that were passed over show, in lazy mode too', () => {
  expect(under('lazy-consensus', '9/0/0/0/0@^1').label).toBe('over_blocks');
});
