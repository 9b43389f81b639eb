import { cookies } from 'next/headers';
import { getMe } from './me.ts';
import { getSpeakers } from './speakers.ts';

/** The name of whoever speaks at this device; null for those who chose none, or take no part yet. */
export async function getOwnName(): Promise<string | null> {
  if (!(await cookies()).has('coordinadora')) return null;
  const speaker = (await getSpeakers())?.now ?? (await getMe())?.participants[0];
  return speaker?.displayName ?? null;
}
