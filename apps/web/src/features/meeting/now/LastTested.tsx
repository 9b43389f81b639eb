'use client';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Section } from '../../../design/Section.tsx';
import { LastTest, lastTestIn } from '../../../nouns/consensus/index.ts';
import { useProposal } from '../../../nouns/proposal/useProposal.ts';
import type { MeetingNow } from '../useMeeting.ts';

/** How the last test of the meeting ended, where no item says it: the hall does not wonder what became of it. `since` in ms. */
export function LastTested({
  meeting,
  home,
  since,
}: Pick<MeetingNow, 'meeting' | 'home'> & { since: number }) {
  const t = useTranslations('meeting');
  const proposal = useProposal(meeting.tests.at(-1)?.proposalId);
  const last = proposal && lastTestIn(proposal, meeting.id);
  if (!last || last.closedAt < since) return null;
  return (
    <Section title={t('lastTested')}>
      <p className="text-lead">
        <Link href={`${home}/p/${proposal.id}`} prefetch={false}>
          {proposal.title}
        </Link>
      </p>
      <LastTest proposal={proposal} meetingId={meeting.id} />
    </Section>
  );
}
