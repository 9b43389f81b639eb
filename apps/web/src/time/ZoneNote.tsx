import { shownZone, zoneName } from '@coordinadora/contract/zones';
import { useLocale, useTranslations } from 'next-intl';
import { Elsewhere } from './Elsewhere.tsx';

/** In which zone (IANA) the times of a page are, where that is not the reader's own. Stands right above a `Page`. */
export function ZoneNote({ zone }: { zone: string }) {
  const t = useTranslations('zone');
  const name = zoneName(shownZone(zone), useLocale());
  return <Elsewhere zone={zone}>{t('note', { zone: name })}</Elsewhere>;
}
