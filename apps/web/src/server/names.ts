import { getTranslations } from 'next-intl/server';
import type { Participant } from './me.ts';

/** What those who share a device are called there, by id: their name, or their place among them. */
export async function getNames(all: readonly Participant[]): Promise<Record<string, string>> {
  const t = await getTranslations('live');
  return Object.fromEntries(
    all.map(({ id, displayName }, place) => [id, displayName ?? t('nameless', { place: place + 1 })]),
  );
}
