import type { Cast, Past } from '@coordinadora/api/past';
import { type DemoLink, linksTo } from './links.ts';
import type { WorldName } from './names.ts';
import type { Hall, Life, World } from './world.ts';
import { worlds } from './worlds.ts';

const DAY = 86_400_000;
/** Assemblies that are lived through at once: as many as the pool has connections. */
const AT_ONCE = 12;

/** Loads these worlds and fills the past with them. Answers ways in. `now` in ms. */
export const fill = async (past: Past, names: readonly WorldName[], now: number): Promise<DemoLink[]> =>
  fillWith(past, await Promise.all(names.map((name) => worlds[name](now))), now);

/** The same with worlds that are there: each assembly in order, several at once. */
export async function fillWith(past: Past, asked: readonly World[], now: number): Promise<DemoLink[]> {
  const cast = await past.people(
    asked.flatMap(({ people }) => people),
    now,
  );
  // The oldest first: it has the longest way to go.
  const lives = asked.flatMap((world) => world.lives).sort((a, b) => b.foundedDaysAgo - a.foundedDaysAgo);
  const halls = await liveAll(past, cast, lives, now);
  const situations = asked.flatMap((world) => world.situations);
  return linksTo(past, cast, situations, halls, now);
}

async function liveAll(past: Past, cast: Cast, lives: Life[], now: number): Promise<Hall[]> {
  const halls: (Hall | undefined)[] = [];
  // Shared by all who take from it: each life is lived once.
  const waiting = lives.entries();
  const takeOn = async () => {
    for (const [place, { foundedDaysAgo, live }] of waiting)
      halls[place] = await live(past.scribe(cast, now - foundedDaysAgo * DAY));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, takeOn));
  return halls.filter((hall) => hall !== undefined);
}
