import type { Scribe } from '@coordinadora/api/past';
import { playAssembly } from '../play/assembly.ts';
import { convene } from '../play/convene.ts';
import { momentOf } from '../play/meeting.ts';
import type { AssemblyStory } from '../story/story.ts';
import { weeklyMeetings } from './weeks.ts';
import { WEEKS, zone } from './zone.ts';

/** World C as a story: two years of weekly meetings up to the last days before `now` (ms). */
export const zoneStory = (now: number): AssemblyStory => ({
  key: 'zona',
  founder: 'zona',
  foundedDaysAgo: WEEKS * 7 + 1,
  founding: zone,
  meetings: weeklyMeetings(now),
});

/** Plays the two years and convenes the next meeting, four days from now. */
export async function playZone(
  scribe: Scribe,
  story: AssemblyStory,
  people: readonly string[],
  now: number,
): Promise<void> {
  const known = await playAssembly(scribe, story, people, [], now);
  await convene(scribe, known, now - 60_000, {
    title: 'Reunión semanal',
    place: 'Sede de la zona',
    by: story.meetings.at(-1)?.by ?? 'zona',
    startsAt: momentOf(now, -4, 19),
    agenda: [
      { title: 'Lectura del acta anterior', minutes: 10 },
      { title: 'Agua: nivel del tanque y presión', minutes: 20 },
      { title: 'Varios', minutes: 10 },
    ],
  });
}
