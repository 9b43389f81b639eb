'use client';
import { useTranslations } from 'next-intl';
import { Section } from '../../../design/Section.tsx';
import { Mine } from '../../../live/index.ts';
import { notHeld } from '../../../nouns/meeting/notHeld.ts';
import type { Answering } from '../../../nouns/position/index.ts';
import { type Hand, Signals } from '../../../nouns/signal/index.ts';
import { CheckIn } from '../presence/CheckIn.tsx';
import type { MeetingNow } from '../useMeeting.ts';
import { BeforeOpening } from './BeforeOpening.tsx';
import { ItemNow } from './ItemNow.tsx';
import { MeetingTest } from './MeetingTest.tsx';

/** What needs this person now; nothing else stands above it. */
export function NowPart({ now, answer, hand }: { now: MeetingNow; answer: Answering | null; hand: Hand }) {
  const t = useTranslations('meeting');
  const states = useTranslations('meetingState');
  const { meeting } = now;
  if (meeting.state === 'convened')
    return (
      <Mine place="opening">
        <BeforeOpening {...now} />
      </Mine>
    );
  if (notHeld(meeting)) return <p className="text-lead">{states(`sentence.${meeting.state}`)}</p>;
  if (meeting.state === 'closed')
    return (
      <Section title={t('closedTitle')}>
        <p>{t('closedText', { peak: meeting.peak })}</p>
      </Section>
    );
  return (
    <>
      {meeting.state === 'paused' && <p className="text-lead font-bold">{t('pausedText')}</p>}
      <Mine place="checkin">{!now.checkedIn && <CheckIn meetingId={meeting.id} />}</Mine>
      {answer ? <MeetingTest now={now} answer={answer} /> : <ItemNow {...now} />}
      <Mine place="signals">
        <Signals meeting={meeting} checkedIn={now.checkedIn} hand={hand} />
      </Mine>
    </>
  );
}
