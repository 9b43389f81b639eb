import type { AssemblyItem } from '@coordinadora/contract';
import { shownZone, zoneName } from '@coordinadora/contract/zones';
import { useLocale, useTranslations } from 'next-intl';
import { Card } from '../../design/Card.tsx';
import { Tag } from '../../design/Tag.tsx';
import { useWhen } from '../../time/index.ts';

/** One assembly in a list: where it is, and whether something happens there. */
export function AssemblyCard({ item }: { item: AssemblyItem }) {
  const t = useTranslations('home');
  const level = useTranslations('assembly.level');
  const { dateAndHour } = useWhen(item.timeZone);
  const when = item.nextMeetingAt && dateAndHour(Date.parse(item.nextMeetingAt));
  // Assemblies of many places stand in one list: each says whose hour it is.
  const zone = zoneName(shownZone(item.timeZone), useLocale());
  const where = [level(item.level), item.territory, item.sector].filter(Boolean).join(' · ');
  return (
    <Card href={`/a/${item.slug}`} title={item.name}>
      <p className="text-soft">{where}</p>
      <p className="text-soft">
        {t('proposals', { count: item.openProposals })} · {t('decisions', { count: item.decisions })}
      </p>
      {when && <p className="text-soft">{t('next', { when, zone })}</p>}
      <div className="flex flex-wrap gap-2">
        {item.openMeetingId && <Tag strong>{t('open')}</Tag>}
        {item.testing > 0 && <Tag strong>{t('tests', { count: item.testing })}</Tag>}
      </div>
    </Card>
  );
}
