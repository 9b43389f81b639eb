import type { Scribe } from '@coordinadora/api/past';
import { answering } from '../play/answers.ts';
import { convene } from '../play/convene.ts';
import type { Known } from '../play/room.ts';
import { draws, shuffled } from '../story/draw.ts';
import type { Item } from '../story/story.ts';
import { TRUCE } from './blockade-meetings.ts';
import { roles } from './roles.ts';
import { RETURN, returnToPublic, today, truceAmended } from './today.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
/** How long the running test stays open after the demo was filled, unless somebody closes it. */
const OPEN_FOR = 6 * 60 * MINUTE;

const agenda: Item[] = [
  { title: 'Informe de las bases: qué dijo cada asamblea', minutes: 20 },
  { title: RETURN, minutes: 45, matter: { ...returnToPublic, rounds: [] } },
  { title: 'La tregua: el texto cambiado', minutes: 30, again: { title: TRUCE, rounds: [] } },
  { title: 'Relevos, olla común y cuidado de wawas', minutes: 15 },
];

/**
 * The meeting of today, in progress when somebody first opens the demo: the second item is being worked on and its
 * test runs, some have answered, one came too late. Answers the meeting's id.
 */
export async function playToday(
  scribe: Scribe,
  known: Map<string, Known>,
  people: readonly string[],
  now: number,
): Promise<string> {
  const startsAt = now - 52 * MINUTE;
  const { facilitator, late, holdingBack } = roles;
  await amendTruce(scribe, known, now - 3 * DAY);
  const meetingId = await convene(scribe, known, now - 2 * DAY, { ...today, startsAt, agenda });
  const minute = (n: number) => startsAt + n * MINUTE;
  await scribe.one(startsAt, { by: facilitator, kind: 'meeting.open', payload: { meetingId } });
  await scribe.checkIn(minute(2), meetingId, people.slice(0, 41));
  await scribe.checkIn(minute(6), meetingId, people.slice(41));
  const start = async (index: number, at: number) => {
    const itemId = await scribe.itemId(meetingId, index);
    await scribe.one(at, { by: facilitator, kind: 'agenda.start', payload: { meetingId, itemId } });
  };
  await start(0, minute(8));
  await start(1, minute(27));
  const asked = await callReturn(scribe, known, minute(30), minute(40), now);
  await scribe.checkIn(minute(42), meetingId, [late]);
  const others = people.filter((key) => key !== roles.reserved && !holdingBack.includes(key));
  const acts = answering(asked, returnToPublic, shuffled(others, draws(62)));
  acts.splice(9, 0, ...answering(asked, { reservations: [returnToPublic.ownReservation] }, [roles.reserved]));
  await scribe.at(minute(43), acts.slice(0, 12));
  await scribe.at(minute(45), acts.slice(12, 26));
  await scribe.at(minute(48), acts.slice(26));
  return meetingId;
}

/** The blocked proposal comes back changed, and is discussed again. */
async function amendTruce(scribe: Scribe, known: Map<string, Known>, moment: number): Promise<void> {
  const truce = known.get(TRUCE);
  if (!truce) return;
  const { id: proposalId, by, version } = truce;
  await scribe.one(moment, { by, kind: 'proposal.amend', payload: { proposalId, version, ...truceAmended } });
  truce.version += 1;
}

async function callReturn(
  scribe: Scribe,
  known: Map<string, Known>,
  amendAt: number,
  callAt: number,
  now: number,
) {
  const proposal = known.get(RETURN);
  if (!proposal) throw new Error(`there is no proposal ${RETURN}`);
  const { id: proposalId, by } = proposal;
  const { amended: text, reason } = returnToPublic;
  await scribe.one(amendAt, {
    by,
    kind: 'proposal.amend',
    payload: { proposalId, version: 1, text, reason },
  });
  const closesAt = now + OPEN_FOR;
  const call = {
    by: roles.facilitator,
    kind: 'consensus.call',
    payload: { proposalId, version: 2, closesAt },
  } as const;
  const [called] = await scribe.one(callAt, call);
  return { proposalId, version: 2, testId: String(called?.payload.testId), votes: false };
}
