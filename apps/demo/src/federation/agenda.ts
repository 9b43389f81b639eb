import type { Item, MeetingStory } from '../story/story.ts';
import { answersOf, type Course } from './course.ts';
import type { Place } from './places.ts';
import { type TopicName, topics } from './topics/topics.ts';

/** A matter as it is brought to a meeting. */
export interface Brought {
  topic: TopicName;
  /** 0 to 2: which of the topic's wordings. */
  wording: number;
  course: Course;
  /** It was brought before: now the amended text is tested. */
  again?: boolean;
}

const OPENINGS = ['Lectura del acta anterior', 'Informes y avisos', 'Cuentas del mes', 'Quién hace qué'];

export interface Gathering extends Omit<MeetingStory, 'agenda'> {
  matters: Brought[];
  /** Who proposes, in the order of the matters. */
  proposers: string[];
}

/** A meeting that opens with what every meeting opens with, and then treats its matters. */
export function gathering(place: Place, what: Gathering, draw: () => number): MeetingStory {
  const { matters, proposers, ...meeting } = what;
  const opening = OPENINGS[Math.floor(draw() * OPENINGS.length)] as string;
  return {
    ...meeting,
    agenda: [
      { title: opening, minutes: 10 },
      ...matters.map((matter, i) => itemOf(place, matter, meeting.present, proposers[i] ?? meeting.by, draw)),
    ],
  };
}

function itemOf(place: Place, matter: Brought, present: number, by: string, draw: () => number): Item {
  const topic = topics[matter.topic];
  const { title, text, amended } = wordingOf(matter);
  const answers = answersOf(matter.course, topic, present, matter.wording, draw);
  const item = { title: topic.item, minutes: 30 };
  if (!matter.again) return { ...item, matter: { by, title, text: text(place), rounds: [{ answers }] } };
  const amend = { text: amended.text(place), reason: amended.reason };
  return { ...item, again: { title, rounds: [{ answers, amend }] } };
}

export function wordingOf({ topic, wording }: Pick<Brought, 'topic' | 'wording'>) {
  const found = topics[topic].wordings[wording];
  if (!found) throw new Error(`${topic} has no wording ${wording}`);
  return found;
}
