import type { Said, Scribe } from '@coordinadora/api/past';
import type { Charter } from '@coordinadora/domain';
import type { Item, MeetingStory } from '../story/story.ts';
import { figureKey } from './attendance.ts';
import { convene } from './convene.ts';
import { momentOf } from './la-paz.ts';
import type { Known, Room } from './room.ts';
import { playRound } from './test.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;

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
  let ending: Said[] = [];
  for (const [index, item] of story.agenda.entries()) {
    const itemId = await scribe.itemId(meetingId, index);
    const about = { by: facilitator, payload: { meetingId, itemId } };
    await scribe.at(moment, [...ending, { ...about, kind: 'agenda.start' }]);
    moment = await workThrough(room, item, moment, now);
    ending = [{ ...about, kind: 'agenda.finish' }];
  }
  await scribe.at(moment, [...ending, { by: facilitator, kind: 'meeting.close', payload: { meetingId } }]);
  for (const { at, acts } of room.later) await scribe.at(at, acts);
  for (const { closesAt } of room.later) if (closesAt < now) await scribe.wake(closesAt);
}

/** Works through an item that has been started; answers when it is done (ms). */
async function workThrough(room: Room, item: Item, start: number, now: number): Promise<number> {
  const title = item.matter?.title ?? item.again?.title;
  const rounds = item.matter?.rounds ?? item.again?.rounds ?? [];
  for (const round of rounds) if (title) await playRound(room, title, round, start + 5 * MINUTE, now);
  return start + Math.max(item.minutes, rounds.length > 0 ? 20 : 0) * MINUTE;
}
