import type { AssemblyItem } from '@coordinadora/contract';
import { useFormatter, useTranslations } from 'next-intl';
import { Card } from '../../design/Card.tsx';
import { Tag } from '../../design/Tag.tsx';

/** One assembly in a list: where it is, and whether something happens there. */
export function AssemblyCard({ item }: { item: AssemblyItem }) {
  const t = useTranslations('home');
  const level = useTranslations('assembly.level');
  const format = useFormatter();
  const when =
    item.nextMeetingAt &&
    format.dateTime(new Date(item.nextMeetingAt), { dateStyle: 'long', timeStyle: 'short' });
  const where = [level(item.level), item.territory, item.sector].filter(Boolean).join(' · ');
  return (
    <Card href={`/a/${item.slug}`} title={item.name}>
      <p className="text-soft">{where}</p>
      <p className="text-soft">
        {t('proposals', { count: item.openProposals })} · {t('decisions', { count: item.decisions })}
      </p>
      {when && <p className="text-soft">{t('next', { when })}</p>}
      <div className="flex flex-wrap gap-2">
        {item.openMeetingId && <Tag strong>{t('open')}</Tag>}
        {item.testing > 0 && <Tag strong>{t('tests', { count: item.testing })}</Tag>}
      </div>
    </Card>
  );
}
