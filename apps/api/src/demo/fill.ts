import type pg from 'pg';
import type { Logger } from 'pino';
import { bodies } from './bodies/bodies.ts';
import { coalition } from './coordinadora/coalition.ts';
import { playToday } from './coordinadora/play-today.ts';
import { inTheHall } from './coordinadora/roles.ts';
import { today } from './coordinadora/today.ts';
import { playAssembly } from './play/assembly.ts';
import { type Cast, Scribe } from './play/scribe.ts';
import { coalitionCore, coalitionPeople, group, zonePeople } from './story/cast.ts';
import { draws, shuffled } from './story/draw.ts';
import type { AssemblyStory } from './story/story.ts';
import { playZone, zoneStory } from './zona/play-zone.ts';

const DAY = 86_400_000;

export interface Filled {
  coalitionId: string;
  meetingId: string;
}

/** Fills an empty database with the sample worlds A and C, all assemblies at once, each in order. `now` in ms. */
export async function fillWorlds(pool: pg.Pool, log: Logger, cast: Cast, now: number): Promise<Filled> {
  const scribeOf = (story: AssemblyStory) => new Scribe(pool, log, cast, now - story.foundedDaysAgo * DAY);
  const zone = zoneStory(now);
  const [filled] = await Promise.all([
    fillCoalition(scribeOf(coalition), now),
    playZone(scribeOf(zone), zone, zonePeople(), now),
    ...bodies.map((body) => playAssembly(scribeOf(body), body, group(body.key, body.size), [], now)),
  ]);
  return filled;
}

async function fillCoalition(scribe: Scribe, now: number): Promise<Filled> {
  const pool = coalitionPeople();
  const core = coalitionCore();
  const known = await playAssembly(scribe, coalition, pool, core, now);
  const hall = inTheHall(core, shuffled(pool, draws(5)), today.present);
  const meetingId = await playToday(scribe, known, hall, now);
  return { coalitionId: scribe.assemblyId, meetingId };
}
