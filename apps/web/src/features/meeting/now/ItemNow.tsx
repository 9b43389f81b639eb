'use client';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Section } from '../../../design/Section.tsx';
import { LastTest } from '../../../nouns/consensus/index.ts';
import { useProposal } from '../../../nouns/proposal/useProposal.ts';
import type { MeetingNow } from '../useMeeting.ts';
import { WhyNoCall } from './CallTest.tsx';
import { LastTested } from './LastTested.tsx';
import { TimeBox } from './TimeBox.tsx';

/** The item the hall is at, with its time box, and its proposal where it carries one. */
export function ItemNow({ current, meeting, home }: MeetingNow) {
  const t = useTranslations('meeting');
  const proposal = useProposal(current?.proposalId);
  const tested = !proposal && <LastTested meeting={meeting} home={home} since={current?.startedAt ?? 0} />;
  if (!current) {
    return (
      <>
        <p className="text-lead">{t(meeting.agenda.length ? 'betweenItems' : 'noAgenda')}</p>
        {tested}
      </>
    );
  }
  return (
    <>
      <Section title={t('itemNow')}>
        <p className="text-title font-bold">{current.title}</p>
        <TimeBox item={current} />
        {proposal && (
          <>
            <p className="text-lead">
              <Link href={`${home}/p/${proposal.id}`} prefetch={false}>
                {proposal.title}
              </Link>
            </p>
            <p className="line-clamp-6 whitespace-pre-wrap">{proposal.text}</p>
            <LastTest proposal={proposal} meetingId={meeting.id} />
            <WhyNoCall proposal={proposal} />
          </>
        )}
      </Section>
      {tested}
    </>
  );
}
