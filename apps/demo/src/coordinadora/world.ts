import type { Scribe } from '@coordinadora/api/past';
import { playAssembly } from '../play/assembly.ts';
import { draws, shuffled } from '../story/draw.ts';
import { group, named } from '../story/people.ts';
import type { BodyStory } from '../story/story.ts';
import type { Hall, Life, World } from '../world.ts';
import { bodies } from './bodies/bodies.ts';
import { coalition } from './coalition.ts';
import { coalitionCore, coalitionPeople } from './people.ts';
import { playToday } from './play-today.ts';
import { inTheHall } from './roles.ts';
import { situations } from './situations.ts';
import { today } from './today.ts';

/** World A: twelve bodies and their coalition, which is in a meeting at `now` (ms). */
export const coordinadora = (now: number): World => ({
  people: named(coalitionPeople(), 0),
  lives: [lifeOfCoalition(now), ...bodies.map((body) => lifeOf(body, now))],
  situations,
});

const lifeOf = (body: BodyStory, now: number): Life => ({
  foundedDaysAgo: body.foundedDaysAgo,
  live: async (scribe) => {
    await playAssembly(scribe, body, group(body.key, body.size), [], now);
    return undefined;
  },
});

const lifeOfCoalition = (now: number): Life => ({
  foundedDaysAgo: coalition.foundedDaysAgo,
  live: (scribe) => liveCoalition(scribe, now),
});

async function liveCoalition(scribe: Scribe, now: number): Promise<Hall> {
  const people = coalitionPeople();
  const core = coalitionCore();
  const known = await playAssembly(scribe, coalition, people, core, now);
  const hall = inTheHall(core, shuffled(people, draws(5)), today.present);
  const meetingId = await playToday(scribe, known, hall, now);
  return { assemblyId: scribe.assemblyId, meetingId, es: 'La pantalla de la sala', en: 'The hall screen' };
}
