import { useTranslations } from 'next-intl';
import { ButtonLink } from '../../design/index.ts';
import { useRoom } from '../../live/index.ts';
import type { Answering } from '../../nouns/position/index.ts';

/** Where somebody who has not checked in does so, if the test runs in a meeting. Nothing for those it would not help. */
export function ToMeeting({ answer }: { answer: Answering }) {
  const t = useTranslations('proposal');
  const { slug } = useRoom().view.room.assembly;
  const meetingId = answer.proposal.test?.meetingId;
  if (!meetingId || answer.may?.code !== 'not_checked_in') return null;
  return <ButtonLink href={`/a/${slug}/m/${meetingId}`}>{t('checkIn')}</ButtonLink>;
}
