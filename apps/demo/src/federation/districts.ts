import type { Fate } from './fates.ts';
import { CITY, districts, type Neighbourhood } from './places.ts';
import { type PeopledStory, storyOf } from './story-of.ts';
import type { TopicName } from './topics/topics.ts';

/** How the eight districts went, in their order. */
const fates: (Omit<Fate, 'weight'> & { topic: TopicName })[] = [
  { topic: 'gas', charter: 'coordinadora', first: 'reserved', second: { course: 'agreed' } },
  { topic: 'water', charter: 'coordinadora', first: 'blocked' },
  { topic: 'university', charter: 'two-thirds', first: 'carried', second: { course: 'lost' } },
  { topic: 'water', charter: 'coordinadora', first: 'blocked', second: { course: 'reserved', again: true } },
  { topic: 'congress', charter: 'simple-majority', first: 'lost' },
  { topic: 'gas', charter: 'coordinadora', first: 'agreed', second: { course: 'agreed', thin: true } },
  { topic: 'classrooms', charter: 'four-fifths-block-review', first: 'agreed' },
  { topic: 'congress', charter: 'coordinadora', first: 'agreed' },
];

/** How many people come to a district's assembly, each from another neighbourhood. */
const PRESENT = 38;

const districtKey = (district: number): string => `distrito-${district}`;

/** Those who come to a district's assembly; nobody is sent: whoever comes speaks. */
const districtPeople = (all: readonly Neighbourhood[], district: number): string[] =>
  all
    .filter((one) => one.district === district)
    .slice(0, PRESENT)
    .map(({ key }) => `${key}:1`);

export const districtStories = (all: readonly Neighbourhood[]): PeopledStory[] =>
  districts.map((district, i) => {
    const { topic, ...fate } = fates[i] as (typeof fates)[number];
    const people = districtPeople(all, district);
    const households = all
      .filter((one) => one.district === district)
      .reduce((sum, one) => sum + one.households, 0);
    return storyOf(
      {
        key: districtKey(district),
        number: 700 + i,
        place: { name: `el Distrito ${district}`, district, households },
        founding: {
          name: `Asamblea del Distrito ${district}`,
          slug: `altopampa-distrito-${district}`,
          level: 'district',
          territory: `Distrito ${district}, ${CITY}`,
        },
        at: `Coliseo del Distrito ${district}`,
        people,
        topic,
      },
      { ...fate, weight: 1 },
    );
  });
