import type { Scribe } from '@coordinadora/api/past';
import { playAssembly } from '../play/assembly.ts';
import type { Known } from '../play/room.ts';
import { group, named } from '../story/people.ts';
import type { Life, World } from '../world.ts';
import { askBetweenMeetings, conveneNext } from './ahead.ts';
import { CONVENER, cityStory } from './city.ts';
import { councilStories } from './councils.ts';
import { districtStories } from './districts.ts';
import { neighbourhoodStory } from './neighbourhoods.ts';
import { neighbourhoods } from './places.ts';
import { situationsIn } from './situations.ts';
import type { PeopledStory } from './story-of.ts';

/** Of the names, those after the other worlds'. */
const NAMES_FROM = 300;

/** World B: a city's federation, its districts, its neighbourhoods and the councils of its schools, up to `now` (ms). */
export function federation(now: number): World {
  const places = neighbourhoods();
  const stories = places.map(neighbourhoodStory);
  const asked = stories[0] as PeopledStory;
  const others = [...stories.slice(1), ...districtStories(places), ...councilStories(places)];
  return {
    people: named(
      places.flatMap(({ key, comers }) => group(key, comers)),
      NAMES_FROM,
    ),
    lives: [
      lifeOf(cityStory(places), now, (scribe, known) => conveneNext(scribe, known, CONVENER, now)),
      lifeOf(asked, now, (scribe) => askBetweenMeetings(scribe, asked, now)),
      ...others.map((story) => lifeOf(story, now)),
    ],
    situations: situationsIn(asked, stories),
  };
}

/** The meetings of its story, and what goes on after them. */
const lifeOf = (
  story: PeopledStory,
  now: number,
  goOn?: (scribe: Scribe, known: Map<string, Known>) => Promise<unknown>,
): Life => ({
  foundedDaysAgo: story.foundedDaysAgo,
  live: async (scribe) => {
    const known = await playAssembly(scribe, story, story.people, [], now);
    await goOn?.(scribe, known);
    return undefined;
  },
});
