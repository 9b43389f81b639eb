'use client';
import { useTranslations } from 'next-intl';
import { Empty } from '../../../design/Empty.tsx';
import { Section } from '../../../design/Section.tsx';
import type { MeetingNow } from '../useMeeting.ts';
import { AddItem } from './AddItem.tsx';
import { AgendaRow } from './AgendaRow.tsx';

/** The agenda in its order, with the time each item was given; items can be added until the meeting ends. */
export function Agenda(now: MeetingNow) {
  const t = useTranslations('meeting');
  const { agenda } = now.meeting;
  const minutes = agenda.reduce((sum, item) => sum + item.minutes, 0);
  return (
    <Section title={t('agenda')}>
      {agenda.length === 0 ? (
        <Empty>{t('agendaEmpty')}</Empty>
      ) : (
        <>
          <p className="text-soft">{t('agendaLength', { count: agenda.length, minutes })}</p>
          <ol className="grid gap-2">
            {agenda.map((item, index) => (
              <AgendaRow key={item.id} now={now} item={item} place={index + 1} />
            ))}
          </ol>
        </>
      )}
      <AddItem {...now} />
    </Section>
  );
}
