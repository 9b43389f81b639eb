import { group } from '../story/people.ts';
import { fateOf } from './fates.ts';
import { type Neighbourhood, slugOf } from './places.ts';
import { type PeopledStory, storyOf } from './story-of.ts';
import { type TopicName, topics } from './topics/topics.ts';

const topicNames = Object.keys(topics) as TopicName[];
const topicOf = (n: number) => topicNames[n % topicNames.length] as TopicName;

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
      topics: [topicOf(n), topicOf(n + 2)],
    },
    fateOf(n),
  );
