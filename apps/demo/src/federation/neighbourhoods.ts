import { group } from '../story/people.ts';
import { fateOf } from './fates.ts';
import { type Neighbourhood, slugOf } from './places.ts';
import { type PeopledStory, storyOf } from './story-of.ts';

const peopleOf = ({ key, comers }: Neighbourhood): string[] => group(key, comers);

/** The n-th neighbourhood's assembly. */
export const neighbourhoodStory = (place: Neighbourhood, n: number): PeopledStory =>
  storyOf(
    {
      key: place.key,
      number: n,
      place,
      founding: {
        name: `Junta vecinal ${place.name}`,
        slug: slugOf(place.name),
        level: 'neighbourhood',
        territory: `Distrito ${place.district}, ${place.households} hogares`,
      },
      at: `Sede vecinal de ${place.name}`,
      people: peopleOf(place),
    },
    fateOf(n),
  );
