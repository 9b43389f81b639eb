import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Lived, lived } from '../lived.fixture.ts';
import { CONGRESS } from './city.ts';
import { councilStories } from './councils.ts';
import { districts, neighbourhoods, slugOf } from './places.ts';
import { federation } from './world.ts';

const now = Date.now();
const { lives, ...rest } = federation(now);
/** The federation, the districts, the councils, and of the neighbourhoods the first and each twelfth. */
const sample = lives.filter((_, n) => n < 2 || n % 12 === 0 || n > 484);
let world: Lived;
beforeAll(async () => {
  world = await lived(now, { lives: sample, ...rest });
});
afterAll(() => world?.drop());

test('484 neighbourhoods of 40 to 250 households in eight districts; 1, 4 and 7 together have 181', () => {
  const all = neighbourhoods();
  expect(all).toHaveLength(484);
  expect(new Set(all.map(({ district }) => district))).toEqual(new Set(districts));
  expect(all.filter(({ district }) => [1, 4, 7].includes(district))).toHaveLength(181);
  expect(all.filter(({ households }) => households < 40 || households > 250)).toEqual([]);
  expect(new Set(all.map(({ name }) => slugOf(name))).size).toBe(484);
  expect(lives).toHaveLength(1 + 484 + 8 + 36);
});

test('every book of the sample verifies, and nothing is left for the clock to make up', async () => {
  expect(world.slugs).toHaveLength(sample.length);
  expect(await world.findings()).toEqual([]);
  for (const slug of world.slugs) {
    const { wakeAt } = (await world.read(slug)).state;
    expect(wakeAt ?? now, slug).toBeGreaterThanOrEqual(now);
  }
});

test('matters came to all kinds of ends', async () => {
  const ends = (await Promise.all(world.slugs.map(world.stories))).flat();
  for (const end of [
    'in_force: adopted consensus',
    'in_force: adopted consent',
    'in_force: adopted over_blocks',
    'in_force: adopted vote',
    'in_force: blocked block: adopted consensus',
    'discussing: blocked block',
    'discussing: no_quorum quorum',
    'discussing: discussing stand_aside',
    'rejected: rejected threshold',
    'testing',
  ])
    expect(ends).toContain(end);
});

test('three districts walk out: they stay in the base, the rest is not enough, and later the date is agreed', async () => {
  const { proposals, meetings } = (await world.read('federacion')).state;
  const date = [...proposals.values()].find(({ versions }) => versions[0]?.title === CONGRESS.title);
  const [broken, agreed] = date?.closedTests ?? [];
  expect(broken).toMatchObject({ base: 96, outcome: 'discussing', reasons: ['consent_share'] });
  const meeting = meetings.get(broken?.meetingId ?? '');
  expect([meeting?.peak, meeting?.present]).toEqual([96, 60]);
  expect(agreed).toMatchObject({ outcome: 'adopted', label: 'consensus' });
  expect(date?.state).toBe('in_force');
  expect([...meetings.values()].filter(({ startsAt }) => startsAt > now)).toHaveLength(1);
});

test('people of the councils are people of the neighbourhoods, and five of the city have a way in', () => {
  const neighbours = new Set(rest.people.map(({ key }) => key));
  const parents = councilStories(neighbourhoods()).flatMap(({ people }) => people);
  expect(parents.length).toBeGreaterThan(500);
  expect(parents.filter((key) => !neighbours.has(key))).toEqual([]);
  expect(world.links).toHaveLength(5);
});
