import { isOver, type MeetingPart } from '@coordinadora/domain';
import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '../../design/Button.tsx';
import { Card } from '../../design/Card.tsx';
import { Section } from '../../design/Section.tsx';
import { read } from '../../server/api.ts';
import { getWhen } from '../../time/getWhen.ts';

type Props = { id: string; home: string; zone: string; after?: string | undefined };

/** Meetings that ended, newest first, each with its minutes. */
export async function PastMeetings({ id, home, zone, after }: Props) {
  const t = await getTranslations('assembly');
  const query = { limit: '12', ...(after && { after }) };
  const { items, next } = await read('meetings', { params: { id }, query });
  const past = items.filter(isOver);
  return (
    <div id="meetings">
      <Section title={t('past')}>
        {past.length === 0 && <p className="text-soft">{t('noPast')}</p>}
        {past.map((meeting) => (
          <PastMeeting key={meeting.id} meeting={meeting} home={home} zone={zone} />
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

type One = { meeting: MeetingPart; home: string; zone: string };

async function PastMeeting({ meeting, home, zone }: One) {
  const t = await getTranslations('assembly');
  const states = await getTranslations('meetingState');
  const when = await getWhen(zone);
  const day = when.day(meeting.openedAt ?? meeting.startsAt);
  const held = meeting.state === 'closed';
  return (
    <Card href={`${home}/m/${meeting.id}${held ? '/minutes' : ''}`} title={meeting.title}>
      <p className="text-soft">
        {day} · {held ? t('peak', { count: meeting.peak }) : states(`label.${meeting.state}`)}
      </p>
    </Card>
  );
}
