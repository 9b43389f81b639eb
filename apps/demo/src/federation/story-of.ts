import { draws } from '../story/draw.ts';
import type { AssemblyStory, MeetingStory } from '../story/story.ts';
import { type Brought, gathering } from './agenda.ts';
import type { Fate } from './fates.ts';
import type { Place } from './places.ts';
import { type TopicName, topics } from './topics/topics.ts';

const names = Object.keys(topics) as TopicName[];

/** An assembly of the city before anything happened in it. */
export interface Seat {
  key: string;
  /** Different for each, and the same in every filling. */
  number: number;
  place: Place;
  founding: Omit<AssemblyStory['founding'], 'charter'>;
  /** Where it meets. */
  at: string;
  /** Keys of those who ever come; the first founds it. */
  people: readonly string[];
  /** What it talks about; drawn where it is left out. */
  topic?: TopicName;
}

/** `people`: those who ever come to its meetings. */
export interface PeopledStory extends AssemblyStory {
  people: readonly string[];
}

/** An assembly's one or two meetings as its fate has it. */
export function storyOf(seat: Seat, fate: Fate): PeopledStory {
  const { key, number, people, founding, place } = seat;
  const draw = draws(number * 2_654_435 + 17);
  const daysAgo = 40 + (number % 21);
  const full = people.length - Math.floor(draw() * 3);
  const topic = seat.topic ?? (names[number % names.length] as TopicName);
  const first: Brought = { topic, wording: number % 3, course: fate.first };
  const meetings = [meetingOf(seat, daysAgo, full, 0, first, draw)];
  if (fate.second) {
    const { course, again = false, thin = false } = fate.second;
    const next: Brought = again ? { ...first, course, again } : { ...another(first), course };
    const present = thin ? Math.max(4, Math.floor(full * 0.4)) : full - Math.floor(draw() * 2);
    meetings.push(meetingOf(seat, daysAgo - 28, present, 1, next, draw));
  }
  return {
    key,
    people,
    founder: people[0] as string,
    foundedDaysAgo: daysAgo + 9,
    founding: { ...founding, charter: fate.charter },
    meetings,
  };

  function another({ topic, wording }: Brought): Pick<Brought, 'topic' | 'wording'> {
    const next = names[(names.indexOf(topic) + 2) % names.length] as TopicName;
    return { topic: next, wording: (wording + place.district) % 3 };
  }
}

function meetingOf(
  { people, place, at, number }: Seat,
  daysAgo: number,
  present: number,
  n: number,
  matter: Brought,
  draw: () => number,
): MeetingStory {
  const by = people[n % people.length] as string;
  const proposers = [people[(n + 2) % people.length] as string];
  const hour = 18 + (number % 5) / 2;
  const what = { daysAgo, hour, title: 'Reunión de la asamblea', place: at, present, by, proposers };
  return gathering(place, { ...what, matters: [matter] }, draw);
}
