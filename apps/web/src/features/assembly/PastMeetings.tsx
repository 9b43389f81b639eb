import { isOver, type MeetingPart } from '@coordinadora/domain';
import { getFormatter, getTranslations } from 'next-intl/server';
import { ButtonLink } from '../../design/Button.tsx';
import { Card } from '../../design/Card.tsx';
import { Section } from '../../design/Section.tsx';
import { read } from '../../server/api.ts';

type Props = { id: string; home: string; after?: string | undefined };

/** Meetings that ended, newest first, each with its minutes. */
export async function PastMeetings({ id, home, after }: Props) {
  const t = await getTranslations('assembly');
  const query = { limit: '12', ...(after && { after }) };
  const { items, next } = await read('meetings', { params: { id }, query });
  const past = items.filter(isOver);
  return (
    <div id="meetings">
      <Section title={t('past')}>
        {past.length === 0 && <p className="text-soft">{t('noPast')}</p>}
        {past.map((meeting) => (
          <PastMeeting key={meeting.id} meeting={meeting} home={home} />
        ))}
        {next && (
          <ButtonLink href={`${home}?meetings=${encodeURIComponent(next)}#meetings`}>
            {t('morePast')}
          </ButtonLink>
        )}
      </Section>
    </div>
  );
}

async function PastMeeting({ meeting, home }: { meeting: MeetingPart; home: string }) {
  const t = await getTranslations('assembly');
  const format = await getFormatter();
  const day = format.dateTime(meeting.openedAt ?? meeting.startsAt, { dateStyle: 'full' });
  const held = meeting.state === 'closed';
  return (
    <Card href={`${home}/m/${meeting.id}${held ? '/minutes' : ''}`} title={meeting.title}>
      <p className="text-soft">
        {day} · {held ? t('peak', { count: meeting.peak }) : t('dropped')}
      </p>
    </Card>
  );
}
