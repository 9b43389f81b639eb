import { group, named } from '../story/people.ts';
import type { World } from '../world.ts';
import { playZone, zoneStory } from './play-zone.ts';
import { NEIGHBOURS } from './zone.ts';

/** Of the names, those after the coalition's. */
const NAMES_FROM = 182;

/** World C: one neighbourhood and its two years up to `now` (ms). */
export function zona(now: number): World {
  const people = group('zona', NEIGHBOURS);
  const story = zoneStory(now);
  return {
    people: named(people, NAMES_FROM),
    lives: [
      {
        foundedDaysAgo: story.foundedDaysAgo,
        live: async (scribe) => {
          await playZone(scribe, story, people, now);
          return undefined;
        },
      },
    ],
    situations: [
      {
        who: 'zona:7',
        es: 'Vecina de la Zona, sin nada pendiente',
        en: 'Neighbour of the Zona, nothing waiting',
      },
    ],
  };
}
