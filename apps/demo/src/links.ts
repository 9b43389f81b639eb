import type { Cast, Past } from '@coordinadora/api/past';
import type { Hall, Situation } from './world.ts';

/** A way into the sample worlds. `url` is a path on this server; its secret stands in the fragment. */
export interface DemoLink {
  situation: { es: string; en: string };
  url: string;
}

/** The worlds are there to be looked around in: their links serve many times, for a year. */
const LASTS = 365 * 86_400_000;

/** Sign-in links of people in different situations, then the links of hall screens. */
export async function linksTo(
  past: Past,
  cast: Cast,
  situations: readonly Situation[],
  halls: readonly Hall[],
  now: number,
): Promise<DemoLink[]> {
  const expiresAt = now + LASTS;
  const links: DemoLink[] = [];
  for (const { who, ...situation } of situations) {
    const person = cast.get(who);
    if (!person) throw new Error(`nobody is called ${who}`);
    links.push({ situation, url: await past.wayIn(person, expiresAt) });
  }
  for (const { assemblyId, meetingId, ...situation } of halls)
    links.push({ situation, url: await past.hall(assemblyId, meetingId, expiresAt) });
  return links;
}
