'use client';
import { useTranslations } from 'next-intl';
import { Card } from '../../design/Card.tsx';
import { Section } from '../../design/Section.tsx';
import { useRoom } from '../../live/index.ts';
import { useWhen } from '../../time/index.ts';
import { sorted } from './sorted.ts';

/** Convened meetings, the soonest first. */
export function Upcoming() {
  const t = useTranslations('assembly');
  const { room } = useRoom().view;
  const when = useWhen(room.assembly.timeZone);
  const { upcoming } = sorted(room);
  return (
    <Section title={t('upcoming')}>
      {upcoming.length === 0 && <p className="text-soft">{t('noUpcoming')}</p>}
      {upcoming.map(({ id, title, startsAt, place }) => (
        <Card key={id} href={`/a/${room.assembly.slug}/m/${id}`} title={title}>
          <p className="text-soft">
            {when.dayAndHour(startsAt)}
            {place && ` · ${place}`}
          </p>
        </Card>
      ))}
    </Section>
  );
}
