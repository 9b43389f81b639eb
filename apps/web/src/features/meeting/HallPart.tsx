'use client';
import { useTranslations } from 'next-intl';
import { ButtonLink } from '../../design/Button.tsx';
import { Section } from '../../design/Section.tsx';
import { useCheckInCode, useRoom } from '../../live/index.ts';
import { HallLink } from './HallLink.tsx';
import type { MeetingNow } from './useMeeting.ts';

/** For those who may show it: the changing code, and the way to the screen of the hall. */
export function HallPart({ meeting, home, facilitating }: MeetingNow) {
  const t = useTranslations('meeting');
  const { assemblyId, view } = useRoom();
  const convened = view.you.actor !== null && view.you.actor === meeting.convener;
  const code = useCheckInCode(
    assemblyId,
    meeting.id,
    (facilitating || convened) && meeting.state !== 'convened',
  );
  if (!facilitating && !convened) return null;
  return (
    <Section title={t('hall')}>
      {code && (
        <p>
          {t('codeNow')} <b className="block text-figure tracking-widest">{code.code}</b>
          <span className="text-soft">{t('codeChanges')}</span>
        </p>
      )}
      <ButtonLink href={`${home}/m/${meeting.id}/hall`}>{t('openHall')}</ButtonLink>
      <HallLink meetingId={meeting.id} />
    </Section>
  );
}
