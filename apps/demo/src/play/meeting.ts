import type { Scribe } from '@coordinadora/api/past';
import type { Charter } from '@coordinadora/domain';
import type { Item, MeetingStory } from '../story/story.ts';
import { figureKey } from './attendance.ts';
import { convene } from './convene.ts';
import type { Known, Room } from './room.ts';
import { playRound } from './test.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** Bolivia is four hours behind UTC and changes no clocks. */
const LA_PAZ = -4 * 60 * MINUTE;

/** The moment an hour of a day some days ago was in La Paz, wherever this machine stands (ms). */
export function momentOf(now: number, daysAgo: number, hour: number): number {
  const midnight = Math.floor((now + LA_PAZ) / DAY) * DAY - LA_PAZ;
  return midnight - daysAgo * DAY + Math.round(hour * 60) * MINUTE;
}

/** Plays a finished meeting from its convening to what its longer tests came to. */
export async function playMeeting(
  scribe: Scribe,
  charter: Charter,
  known: Map<string, Known>,
  story: MeetingStory,
  here: readonly string[],
  now: number,
): Promise<void> {
  const startsAt = momentOf(now, story.daysAgo, story.hour);
  const facilitator = figureKey(story.by);
  const meetingId = await convene(scribe, known, startsAt - 2 * DAY, { ...story, startsAt });
  const room: Room = { scribe, charter, known, meetingId, facilitator, here, later: [] };
  await scribe.one(startsAt, { by: facilitator, kind: 'meeting.open', payload: { meetingId } });
  const early = Math.ceil(here.length * 0.6);
  await scribe.checkIn(startsAt + 2 * MINUTE, meetingId, here.slice(0, early));
  await scribe.checkIn(startsAt + 7 * MINUTE, meetingId, here.slice(early));
  let moment = startsAt + 10 * MINUTE;
  for (const [index, item] of story.agenda.entries()) moment = await playItem(room, item, index, moment, now);
  await scribe.one(moment, { by: facilitator, kind: 'meeting.close', payload: { meetingId } });
  for (const { at, acts } of room.later) await scribe.at(at, acts);
  for (const { closesAt } of room.later) if (closesAt < now) await scribe.wake(closesAt);
}

/** Works through one item; answers when it was done (ms). Starting the next one finishes it, the last one is finished here. */
async function playItem(room: Room, item: Item, index: number, start: number, now: number): Promise<number> {
  const { scribe, meetingId, facilitator: by } = room;
  const itemId = await scribe.itemId(meetingId, index);
  await scribe.one(start, { by, kind: 'agenda.start', payload: { meetingId, itemId } });
  const title = item.matter?.title ?? item.again?.title;
  const rounds = item.matter?.rounds ?? item.again?.rounds ?? [];
  for (const round of rounds) if (title) await playRound(room, title, round, start + 5 * MINUTE, now);
  const end = start + Math.max(item.minutes, rounds.length > 0 ? 20 : 0) * MINUTE;
  await scribe.one(end, { by, kind: 'agenda.finish', payload: { meetingId, itemId } });
  return end;
}
