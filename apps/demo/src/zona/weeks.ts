import { draws, shuffled } from '../story/draw.ts';
import type { Item, MeetingStory, Round } from '../story/story.ts';
import type { ZoneMatter } from './matter.ts';
import { accounts, workTurns } from './recurring.ts';
import { GARDEN, SALE, streets } from './streets.ts';
import { together } from './together.ts';
import { water } from './water.ts';
import { NEIGHBOURS, WEEKS } from './zone.ts';

const DAY = 86_400_000;
const openings = [
  'Lectura del acta anterior',
  'Informe de la casa de turno',
  'Avisos y visitas',
  'Agua: nivel del tanque y presión',
];

/** The weekly meetings of two years, oldest first; the last was some days before `now` (ms). */
export function weeklyMeetings(now: number): MeetingStory[] {
  const draw = draws(29);
  const once = saleFirst(shuffled([...water, ...streets, ...together], draw));
  return Array.from({ length: WEEKS }, (_, week) => {
    const daysAgo = (WEEKS - week) * 7 - 4;
    const present = 11 + Math.floor(draw() * 12);
    const matter = matterOf(week, now - daysAgo * DAY, once);
    const by = `zona:${(week * 5) % NEIGHBOURS}`;
    return {
      daysAgo,
      hour: 19,
      title: 'Reunión semanal',
      place: 'Sede de la zona',
      present,
      by,
      agenda: [
        { title: openings[week % openings.length] as string, minutes: 10 },
        ...(matter ? [itemOf(matter, week, present, draw)] : []),
        { title: 'Varios', minutes: 10 },
      ],
    };
  });
}

/** Each fourth week the work turns, each thirteenth the accounts, in most others one matter of the zone. */
function matterOf(week: number, at: number, once: ZoneMatter[]): ZoneMatter | undefined {
  if (week % 13 === 12) return accounts(at, Math.floor(week / 13));
  if (week % 4 === 0) return workTurns(at, week / 4);
  const month = new Date(at).getMonth();
  const seasonal = once.findIndex((matter) => matter.month === month);
  if (seasonal !== -1) return once.splice(seasonal, 1)[0];
  if (week % 4 === 3 && week > 20) return undefined;
  const any = once.findIndex((matter) => matter.month === undefined);
  return any === -1 ? undefined : once.splice(any, 1)[0];
}

/** The garden answers the blocked sale: it comes after it. */
function saleFirst(matters: ZoneMatter[]): ZoneMatter[] {
  const sale = matters.findIndex(({ title }) => title === SALE);
  const garden = matters.findIndex(({ title }) => title === GARDEN);
  const [a, b] = [matters[sale], matters[garden]];
  if (a && b && garden < sale) [matters[sale], matters[garden]] = [b, a];
  return matters;
}

function itemOf(matter: ZoneMatter, week: number, present: number, draw: () => number): Item {
  const { title, text, because = [], reservations = [], standAside = [], block = [] } = matter;
  const written = because.length + reservations.length + standAside.length + block.length;
  const undecided = draw() < 0.3 ? 1 : 0;
  const support = Math.max(0, present - written - undecided - Math.floor(draw() * 2));
  const round: Round = { answers: { support, because, reservations, standAside, block, undecided } };
  const by = `zona:${(week * 11 + 3) % NEIGHBOURS}`;
  return { title, minutes: 30, matter: { by, title, text, rounds: [round] } };
}
