import { expect, test } from 'vitest';
import { importsOf, isTest, sources } from './sources.ts';

/**
 * The floors of the domain, from the ground up: each uses only those below it (architecture.md). Nouns stand one above
 * the other too: what a meeting is does not know what a test of consensus is.
 */
const FLOORS = [
  'record',
  'charter',
  'rule',
  'assembly',
  'meeting',
  'agenda',
  'proposal',
  'decision',
  'consensus',
  'downtime',
  'judge',
  'view',
  'minutes',
  'verify',
  'index.ts',
];
const DOMAIN = 'packages/domain/src/';
const floorOf = (path: string) => path.slice(DOMAIN.length).split('/')[0] ?? '';

const inside = sources('.ts')
  .filter(({ path }) => path.startsWith(DOMAIN) && !isTest(path))
  .flatMap(importsOf)
  .filter(({ to }) => to.startsWith(DOMAIN));

test('every room of the domain has its floor', () => {
  const rooms = new Set(inside.flatMap(({ from, to }) => [floorOf(from), floorOf(to)]));
  expect(
    [...rooms].filter((room) => !FLOORS.includes(room)),
    'give it a place in FLOORS',
  ).toEqual([]);
  expect(inside.length).toBeGreaterThan(200);
});

test('no arrow runs back up', () => {
  const up = inside.filter(({ from, to }) => FLOORS.indexOf(floorOf(to)) > FLOORS.indexOf(floorOf(from)));
  expect(up.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
});
