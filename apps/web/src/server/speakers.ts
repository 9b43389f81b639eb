import type { Participant } from '@coordinadora/contract';
import { cookies } from 'next/headers';
import { cache } from 'react';
import { getMe } from './me.ts';

/** The cookie in which those who share a device keep who speaks now; the page writes it, it says nothing secret. */
const COOKIE = 'speaker';

export interface Speakers {
  all: Participant[];
  now: Participant;
}

/** Those who share this device and who of them speaks: the chosen one, else the first. null where it is one person's. */
export const getSpeakers = cache(async (): Promise<Speakers | null> => {
  const jar = await cookies();
  if (!jar.has('coordinadora')) return null;
  const all = (await getMe())?.participants ?? [];
  const [first, second] = all;
  if (!first || !second) return null;
  const chosen = jar.get(COOKIE)?.value;
  return { all, now: all.find(({ id }) => id === chosen) ?? first };
});
