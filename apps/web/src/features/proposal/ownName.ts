import { getMe } from '../../server/index.ts';
import { getSpeakers } from '../../server/speakers.ts';

/** The name of whoever speaks at this device; null for those who chose none, or take no part yet. */
export async function ownName(): Promise<string | null> {
  const speaker = (await getSpeakers())?.now ?? (await getMe())?.participants[0];
  return speaker?.displayName ?? null;
}
