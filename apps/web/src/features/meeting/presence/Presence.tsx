'use client';
import { useTranslations } from 'next-intl';
import { Button } from '../../../design/Button.tsx';
import { Section } from '../../../design/Section.tsx';
import { useAct } from '../../../live/index.ts';
import { notHeld } from '../../../nouns/meeting/notHeld.ts';
import type { MeetingNow } from '../useMeeting.ts';

/** How many are here: a number, never names. And the way out. */
export function Presence({ meeting, checkedIn, may }: MeetingNow) {
  const t = useTranslations('meeting');
  const { send, busy } = useAct('meeting.check_out', meeting.id);
  if (meeting.state === 'convened' || notHeld(meeting)) return null;
  const closed = meeting.state === 'closed';
  return (
    <Section title={t('people')}>
      <p>
        <b className="block text-figure">{closed ? meeting.peak : meeting.present}</b>
        {t(closed ? 'peakWords' : 'presentWords', { count: closed ? meeting.peak : meeting.present })}
      </p>
      <p className="text-soft">{t('noNames')}</p>
      {checkedIn && !may('meeting.check_out') && (
        <div className="grid gap-1">
          <p className="font-bold">{t('youAreIn')}</p>
          <div>
            <Button disabled={busy} onClick={() => send({ meetingId: meeting.id })}>
              {t('checkOut')}
            </Button>
          </div>
        </div>
      )}
    </Section>
  );
}
