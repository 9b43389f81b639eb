'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { Card } from '../../design/Card.tsx';
import { Section } from '../../design/Section.tsx';
import { useRoom } from '../../live/index.ts';
import { sorted } from './sorted.ts';

/** Convened meetings, the soonest first. */
export function Upcoming() {
  const t = useTranslations('assembly');
  const format = useFormatter();
  const { room } = useRoom().view;
  const { upcoming } = sorted(room);
  return (
    <Section title={t('upcoming')}>
      {upcoming.length === 0 && <p className="text-soft">{t('noUpcoming')}</p>}
      {upcoming.map(({ id, title, startsAt, place }) => (
        <Card key={id} href={`/a/${room.assembly.slug}/m/${id}`} title={title}>
          <p className="text-soft">
            {format.dateTime(startsAt, { dateStyle: 'full', timeStyle: 'short' })}
            {place && ` · ${place}`}
          </p>
        </Card>
      ))}
    </Section>
  );
}
