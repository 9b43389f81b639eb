'use client';
import { useTranslations } from 'next-intl';
import { AskFirst } from '../../../design/AskFirst.tsx';
import { useAct, Why } from '../../../live/index.ts';
import type { MeetingNow } from '../useMeeting.ts';

/** Convened and not begun: whoever convened it opens it or calls it off; the others read who they wait for. */
export function BeforeOpening({ may, meeting }: MeetingNow) {
  const t = useTranslations('meeting');
  const states = useTranslations('meetingState.cancel');
  const { send, busy } = useAct('meeting.cancel', meeting.id);
  if (may('meeting.cancel'))
    return (
      <div className="grid gap-1">
        <p className="text-lead">{t('notYet')}</p>
        <Why may={may('meeting.open')} />
      </div>
    );
  return (
    <div className="grid justify-items-start gap-3">
      <p className="text-lead">{t('readyToOpen')}</p>
      <AskFirst
        question={states('question')}
        yes={states('yes')}
        no={states('no')}
        disabled={busy}
        onSure={() => send({ meetingId: meeting.id })}
      >
        {states('do')}
      </AskFirst>
    </div>
  );
}
