'use client';
import { useTranslations } from 'next-intl';
import { ButtonLink } from '../../../design/Button.tsx';
import { Section } from '../../../design/Section.tsx';
import { useCheckInCode, useRoom } from '../../../live/index.ts';
import type { MeetingNow } from '../useMeeting.ts';
import { CodeToShow } from './CodeToShow.tsx';
import { HallLink } from './HallLink.tsx';

/** For those who may show it: the changing code, and the way to the screen of the hall. */
export function HallPart({ meeting, home, facilitating }: MeetingNow) {
  const t = useTranslations('meeting');
  const { you } = useRoom().view;
  const convener = you.actor !== null && you.actor === meeting.convener;
  const gathered = meeting.state !== 'convened';
  const code = useCheckInCode(meeting.id, (facilitating || convener) && gathered);
  if (!facilitating && !convener) return null;
  const page = `${home}/m/${meeting.id}`;
  return (
    <Section title={t('hall')}>
      {code && <CodeToShow code={code.code} page={page} />}
      <ButtonLink href={`${page}/hall`}>{t('openHall')}</ButtonLink>
      {gathered && <HallLink meetingId={meeting.id} />}
    </Section>
  );
}
