'use client';
import { useTranslations } from 'next-intl';
import { Why } from '../../../live/index.ts';
import type { MeetingNow } from '../useMeeting.ts';

/** Convened and not begun: whoever convened it opens it; the others read who they wait for. */
export function BeforeOpening({ may }: MeetingNow) {
  const t = useTranslations('meeting');
  if (!may('meeting.open')) return <p className="text-lead">{t('readyToOpen')}</p>;
  return (
    <div className="grid gap-1">
      <p className="text-lead">{t('notYet')}</p>
      <Why may={may('meeting.open')} />
    </div>
  );
}
