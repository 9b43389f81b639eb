'use client';
import { useTranslations } from 'next-intl';
import { Section } from '../../../design/Section.tsx';
import { useAct, useWhy, Why } from '../../../live/index.ts';
import type { MeetingNow } from '../useMeeting.ts';
import { DeskButton } from './DeskButton.tsx';

/** Who facilitates, and what facilitating can do: pause, go on, close, take the role or hand it over. */
export function Facilitation({ meeting, may, facilitating, checkedIn }: MeetingNow) {
  const t = useTranslations('meeting');
  const why = useWhy();
  const bare = { meetingId: meeting.id };
  const role = { ...bare, role: 'facilitator' as const };
  const pause = useAct('meeting.pause', meeting.id);
  const resume = useAct('meeting.resume', meeting.id);
  const close = useAct('meeting.close', meeting.id);
  const take = useAct('meeting.take_role', meeting.id);
  const handOver = useAct('meeting.hand_over_role', meeting.id);
  const count = meeting.facilitators.length;
  return (
    <Section title={t('facilitation')}>
      <p>{facilitating ? t('youFacilitate', { others: count - 1 }) : t('facilitators', { count })}</p>
      <div className="flex flex-wrap gap-2">
        {!may('meeting.pause') && (
          <DeskButton act={pause} onTap={() => pause.send(bare)} words={t('pause')} />
        )}
        {!may('meeting.resume') && (
          <DeskButton act={resume} onTap={() => resume.send(bare)} words={t('resume')} />
        )}
        {!may('meeting.take_role') && (
          <DeskButton act={take} onTap={() => take.send(role)} words={t('takeRole')} />
        )}
        {!may('meeting.hand_over_role') && (
          <DeskButton act={handOver} onTap={() => handOver.send(role)} words={t('handOver')} />
        )}
        {!may('meeting.close') && (
          <DeskButton act={close} onTap={() => close.send(bare)} words={t('close')} />
        )}
      </div>
      {may('meeting.close') && (
        <p className="text-soft">{t('notToClose', { why: why(may('meeting.close')) })}</p>
      )}
      {!may('meeting.close') && (
        <p className="text-soft">{t(meeting.testing ? 'closeWithTest' : 'closeExplain')}</p>
      )}
      {!facilitating && checkedIn && <Why may={may('meeting.take_role')} />}
    </Section>
  );
}
