'use client';
import { useTranslations } from 'next-intl';
import { useOwnZone, useWhen } from '../../time/index.ts';

/**
 * When a device of the reader's was last seen: of no assembly, so in their own zone. Until the page has woken that is not
 * known, and what stands there says that it is UTC. Needs the words `me`.
 */
export function Seen({ at }: { at: number }) {
  const t = useTranslations('me');
  const own = useOwnZone();
  const when = useWhen(own ?? 'UTC').dateAndHour(at);
  return <p className="text-soft">{t('seen', { when: own ? when : `${when} UTC` })}</p>;
}
