import type { MinutesItem } from '@coordinadora/domain';
import { useTranslations } from 'next-intl';
import { Section } from '../../design/Section.tsx';

const MINUTE = 60_000;

function Item({ item }: { item: MinutesItem }) {
  const t = useTranslations('minutes');
  const { startedAt, finishedAt } = item;
  const took = startedAt !== undefined && finishedAt !== undefined ? finishedAt - startedAt : null;
  return (
    <li>
      <b>{item.title}</b>
      {item.proposalTitle && item.proposalTitle !== item.title && (
        <span className="block">{t('about', { title: item.proposalTitle })}</span>
      )}
      <span className="block text-soft">
        {t(`item.${item.state}`)} · {t('box', { count: item.minutes })}
        {took !== null && ` · ${t('took', { count: Math.round(took / MINUTE) })}`}
      </span>
    </li>
  );
}

/** What the meeting worked through, in order, with the time each item was given and took. */
export function Agenda({ items }: { items: MinutesItem[] }) {
  const t = useTranslations('minutes');
  return (
    <Section title={t('agenda')}>
      {items.length === 0 && <p>{t('noAgenda')}</p>}
      <ol className="grid list-decimal gap-2 pl-6">
        {items.map((item, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: minutes have no ids for items, and their order is the record.
          <Item key={place} item={item} />
        ))}
      </ol>
    </Section>
  );
}
