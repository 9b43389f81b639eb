import type { Scribe } from '@coordinadora/api/past';
import { readyCharter } from '@coordinadora/domain';
import type { AssemblyStory } from '../story/story.ts';
import { attendance, figureKey } from './attendance.ts';
import { momentOf, playMeeting } from './meeting.ts';
import type { Known } from './room.ts';

/** Founds an assembly and plays its meetings, oldest first. Answers its proposals by title. */
export async function playAssembly(
  scribe: Scribe,
  story: AssemblyStory,
  pool: readonly string[],
  core: readonly string[],
  now: number,
): Promise<Map<string, Known>> {
  const foundedAt = momentOf(now, story.foundedDaysAgo, 12);
  await scribe.one(foundedAt, {
    by: figureKey(story.founder),
    kind: 'assembly.found',
    payload: { ...story.founding, timeZone: 'America/La_Paz' },
  });
  const charter = readyCharter(story.founding.charter);
  const known = new Map<string, Known>();
  for (const [n, meeting] of story.meetings.entries())
    await playMeeting(scribe, charter, known, meeting, attendance(story, n, pool, core), now);
  return known;
}
