import type { Participant } from '@coordinadora/contract';
import { getTranslations } from 'next-intl/server';

/** What those who share a device are called there, by id: their name, or their place among them. */
export async function getNames(all: readonly Participant[]): Promise<Record<string, string>> {
  const t = await getTranslations('live');
  return Object.fromEntries(
    all.map(({ id, displayName }, place) => [id, displayName ?? t('nameless', { place: place + 1 })]),
  );
}
