import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Lived, lived } from '../lived.fixture.ts';
import { TRUCE } from './blockade-meetings.ts';
import { bodies } from './bodies/bodies.ts';
import { RETURN } from './today.ts';
import { coordinadora } from './world.ts';

let world: Lived;
const now = Date.now();
beforeAll(async () => {
  world = await lived(now, coordinadora(now));
});
afterAll(() => world?.drop());

test('every book verifies', async () => {
  expect(world.slugs).toHaveLength(bodies.length + 1);
  expect(await world.findings()).toEqual([]);
});

test('the coalition is in a meeting: one test runs, one proposal was blocked and is discussed again', async () => {
  const { state } = await world.read('coordinadora');
  const byTitle = new Map(
    [...state.proposals.values()].map((p) => [p.versions.at(-1)?.title ?? p.versions[0]?.title, p]),
  );
  expect(byTitle.get(RETURN)?.test).toMatchObject({
    base: 62,
    meetingId: state.openMeetingId,
    tally: { s: 24, r: 4, a: 3, b: 0, u: 2 },
  });
  expect(state.meetings.get(state.openMeetingId ?? '')?.present).toBe(63);
  expect(byTitle.get(TRUCE)).toMatchObject({
    state: 'discussing',
    closedTests: [{ outcome: 'blocked', reasons: ['block'] }],
  });
});

test.each([
  ['coca-del-tropico', ['in_force: adopted over_blocks', 'in_force: adopted consensus']],
  [
    'fabriles-parque-industrial',
    ['in_force: adopted vote', 'rejected: rejected threshold', 'in_force: adopted vote'],
  ],
  ['mesa-tecnica-del-agua', ['in_force: adopted consent', 'discussing: discussing block']],
  ['jubilados-ferrocarril-mina', ['in_force: adopted lazy', 'discussing: discussing block']],
  [
    'universitaria-por-el-agua',
    ['referred: discussing block: referred block', 'in_force: adopted consensus'],
  ],
  ['gremiales-la-cancha', ['in_force: adopted consensus', 'objection_window: adopted consensus']],
  ['secundaria-en-asamblea', ['in_force: adopted consensus', 'testing']],
])('decisions of %s carry the label of the rule that made them', async (slug, stories) =>
  expect(await world.stories(slug)).toEqual(stories),
);

test('six people in different situations and the hall screen have a way in', () => {
  expect(world.links.map(({ url }) => url.split('#')[0])).toEqual([...Array(6).fill('/in'), '/h']);
});
