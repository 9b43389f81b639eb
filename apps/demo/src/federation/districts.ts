import type { Fate } from './fates.ts';
import { CITY, districts, householdsIn, type Neighbourhood } from './places.ts';
import { type PeopledStory, type Seat, storyOf } from './story-of.ts';

/** How the eight districts went, in their order. */
const fates: (Omit<Fate, 'weight'> & { topics: Seat['topics'] })[] = [
  { topics: ['gas', 'classrooms'], charter: 'coordinadora', first: 'reserved', second: { course: 'agreed' } },
  { topics: ['water', 'gas'], charter: 'coordinadora', first: 'blocked' },
  { topics: ['university', 'gas'], charter: 'two-thirds', first: 'carried', second: { course: 'lost' } },
  {
    topics: ['water', 'university'],
    charter: 'coordinadora',
    first: 'blocked',
    second: { course: 'reserved', again: true },
  },
  { topics: ['congress', 'water'], charter: 'simple-majority', first: 'lost' },
  {
    topics: ['gas', 'water'],
    charter: 'coordinadora',
    first: 'agreed',
    second: { course: 'agreed', thin: true },
  },
  { topics: ['classrooms', 'congress'], charter: 'four-fifths-block-review', first: 'agreed' },
  { topics: ['congress', 'university'], charter: 'coordinadora', first: 'agreed' },
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
    const { topics, ...fate } = fates[i] as (typeof fates)[number];
    const people = districtPeople(all, district);
    const households = householdsIn(all.filter((one) => one.district === district));
    return storyOf(
      {
        key: districtKey(district),
        number: 700 + i,
        place: { name: `el Distrito ${district}`, of: `del Distrito ${district}`, district, households },
        founding: {
          name: `Asamblea del Distrito ${district}`,
          slug: `altopampa-distrito-${district}`,
          level: 'district',
          territory: `Distrito ${district}, ${CITY}`,
        },
        at: `Coliseo del Distrito ${district}`,
        people,
        topics,
      },
      { ...fate, weight: 1 },
    );
  });
