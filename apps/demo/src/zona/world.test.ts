import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Lived, lived } from '../lived.fixture.ts';
import { zona } from './world.ts';
import { WEEKS } from './zone.ts';

let world: Lived;
const now = Date.now();
beforeAll(async () => {
  world = await lived(now, zona(now));
});
afterAll(() => world?.drop());

test('its book verifies', async () => {
  expect(world.slugs).toEqual(['zona-alto-mirador']);
  expect(await world.findings()).toEqual([]);
});

test('the zone met every week for two years and has its next meeting before it', async () => {
  const { meetings, proposals } = (await world.read('zona-alto-mirador')).state;
  const all = [...meetings.values()];
  expect(all.filter((one) => one.state === 'closed')).toHaveLength(WEEKS);
  expect(all.filter((one) => one.state === 'convened' && one.startsAt > now)).toHaveLength(1);
  expect([...proposals.values()].filter((one) => one.state === 'testing')).toHaveLength(0);
  expect([...proposals.values()].filter((one) => one.state === 'in_force').length).toBeGreaterThan(50);
});
