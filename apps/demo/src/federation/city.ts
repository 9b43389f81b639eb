import { draws } from '../story/draw.ts';
import type { MeetingStory, Round } from '../story/story.ts';
import { gathering, wordingOf } from './agenda.ts';
import { CITY, districts, type Neighbourhood, type Place } from './places.ts';
import type { PeopledStory } from './story-of.ts';

const place: Place = { name: CITY, district: 3, households: 0 };
const OF_EACH_DISTRICT = 12;
const HALL = 'Coliseo de la federación';
/** The districts that walk out over the date of the congress. */
export const WALKED_OUT = [1, 4, 7];

export const CONGRESS = wordingOf({ topic: 'congress', wording: 0 });
export const CONVENER = 'd2-3:2';
const proposer = 'd5-4:2';

/** Those who come to the federation's assembly: as many from each district. */
const cityPeople = (all: readonly Neighbourhood[]): string[] =>
  districts.flatMap((district) =>
    all
      .filter((one) => one.district === district)
      .slice(0, OF_EACH_DISTRICT)
      .map(({ key }) => `${key}:2`),
  );

/** Whom a figure's key places in one of these districts. */
const from = (of: readonly number[], people: readonly string[]): string[] =>
  people.filter((key) => of.some((district) => key.startsWith(`d${district}-`)));

export function cityStory(all: readonly Neighbourhood[]): PeopledStory {
  const people = cityPeople(all);
  return {
    key: 'federacion',
    people,
    founder: CONVENER,
    foundedDaysAgo: 70,
    founding: {
      name: `Federación de Juntas Vecinales de ${CITY}`,
      slug: 'federacion',
      level: 'city',
      territory: `${CITY}, ocho distritos`,
      charter: 'coordinadora',
    },
    meetings: [first(people.length), walkOut(people), afterwards(Math.floor(people.length * 0.85))],
  };
}

/** The gas is agreed with reservations, the water contract is blocked. */
const first = (present: number): MeetingStory =>
  gathering(
    place,
    {
      daysAgo: 38,
      hour: 14,
      title: 'Asamblea de la federación por el gas y el agua',
      place: HALL,
      present,
      by: CONVENER,
      proposers: ['d6-1:2', 'd3-2:2'],
      matters: [
        { topic: 'gas', wording: 0, course: 'reserved' },
        { topic: 'water', wording: 0, course: 'blocked' },
      ],
    },
    draws(801),
  );

/**
 * The university is agreed. Then the date of the congress is called and three districts leave before answering: they
 * stay in the base of that call, and what the others answer is not enough.
 */
function walkOut(people: readonly string[]): MeetingStory {
  const meeting = gathering(
    place,
    {
      daysAgo: 17,
      hour: 14,
      title: 'Asamblea de la federación: universidad y congreso',
      place: HALL,
      present: people.length,
      by: CONVENER,
      proposers: ['d8-5:2'],
      matters: [{ topic: 'university', wording: 0, course: 'reserved' }],
    },
    draws(802),
  );
  const round: Round = {
    walkOut: from(WALKED_OUT, people),
    answers: {
      support: 34,
      because: ['Hay que poner una fecha, aunque no le guste a todo el mundo.'],
      reservations: [
        'No quiero un congreso sin los que se están parando para irse.',
        'Tres semanas son pocas. Lo dijeron y no los escuchamos.',
      ],
      standAside: ['Con media sala vacía no apoyo nada.', 'Voy a volver a mi zona a contar lo que vi.'],
    },
  };
  const matter = { by: proposer, title: CONGRESS.title, text: CONGRESS.text(place), rounds: [round] };
  meeting.agenda.push({ title: 'La fecha del congreso', minutes: 40, matter });
  return meeting;
}

/** Most are back, and the date is agreed as those who left had asked. */
function afterwards(present: number): MeetingStory {
  const round: Round = {
    amend: {
      text: CONGRESS.amended.text(place),
      reason: 'Los distritos 1, 4 y 7 se retiraron: en tres semanas sus zonas no alcanzaban a reunirse.',
    },
    answers: {
      support: Math.floor(present * 0.7),
      because: [
        'Volvimos porque cambió el texto. Así sí.',
        'La base no baja porque alguien se vaya. Está bien que sea así.',
      ],
      reservations: ['Que la próxima vez no haga falta pararse para que escuchen.'],
      standAside: ['Mi zona todavía no ha hablado de la fecha.'],
    },
  };
  return {
    daysAgo: 4,
    hour: 14,
    title: 'Asamblea de la federación: otra vez la fecha',
    place: HALL,
    present,
    by: CONVENER,
    agenda: [
      { title: 'Qué pasó en la asamblea anterior', minutes: 25 },
      { title: 'La fecha del congreso', minutes: 40, again: { title: CONGRESS.title, rounds: [round] } },
    ],
  };
}
