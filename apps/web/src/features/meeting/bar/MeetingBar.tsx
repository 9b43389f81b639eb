'use client';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button, ButtonLink } from '../../../design/Button.tsx';
import { ThumbBar } from '../../../design/ThumbBar.tsx';
import { useAwake } from '../../../live/index.ts';
import { notHeld } from '../../../nouns/meeting/notHeld.ts';
import { type Answering, PositionButton } from '../../../nouns/position/index.ts';
import { CHECK_IN_FORM } from '../presence/CheckIn.tsx';
import type { MeetingNow } from '../useMeeting.ts';
import { ItemButton } from './ItemButton.tsx';
import { OpenButton } from './OpenButton.tsx';

/** The one thing to do now, at the thumb; no bar where there is none. */
export function MeetingBar({ now, answer }: { now: MeetingNow; answer: Answering | null }) {
  const action = useAction(now, answer);
  return action && <ThumbBar>{action}</ThumbBar>;
}

function useAction(now: MeetingNow, answer: Answering | null): ReactNode {
  const t = useTranslations('meeting');
  const awake = useAwake();
  const { meeting, may, home } = now;
  if (meeting.state === 'convened') return may('meeting.open') ? null : <OpenButton meetingId={meeting.id} />;
  if (meeting.state === 'closed')
    return (
      <ButtonLink href={`${home}/m/${meeting.id}/minutes`} kind="primary" wide>
        {t('readMinutes')}
      </ButtonLink>
    );
  if (notHeld(meeting)) return null;
  if (!now.checkedIn)
    return (
      <Button type="submit" form={CHECK_IN_FORM} kind="primary" wide disabled={!awake}>
        {t('checkIn')}
      </Button>
    );
  if (answer) return answer.asking ? <PositionButton answer={answer} /> : null;
  return may('agenda.start') ? null : <ItemButton {...now} />;
}
