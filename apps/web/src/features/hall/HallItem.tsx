'use client';
import type { MeetingPart } from '@coordinadora/domain';
import { useTranslations } from 'next-intl';
import { useClock } from '../../live/index.ts';
import { timeBox } from '../../nouns/meeting/timeBox.ts';
import { useProposal } from '../../nouns/proposal/useProposal.ts';
import { HallResult } from './HallResult.tsx';
import { HallTitle } from './HallTitle.tsx';

/** The item the hall is at, how much of its time is left, and how its test ended. */
export function HallItem({ meeting, item }: { meeting: MeetingPart; item: MeetingPart['agenda'][number] }) {
  const t = useTranslations('hall');
  const now = useClock();
  const { left, over, share } = timeBox(item, now ?? item.startedAt ?? 0);
  const proposal = useProposal(item.proposalId);
  const next = meeting.agenda.find(({ state }) => state === 'waiting');
  return (
    <div className="grid min-h-0 content-center gap-[1.5vw]">
      <HallTitle>{item.title}</HallTitle>
      {proposal && proposal.title !== item.title && <p className="hall-lead">{proposal.title}</p>}
      {proposal && <HallResult proposal={proposal} meetingId={meeting.id} />}
      <svg className="h-[1.2vw] w-full" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
        <rect width="100" height="1" className="fill-(--paper-sunk)" />
        <rect width={100 * share} height="1" className="fill-(--ink)" />
      </svg>
      <p className="hall-lead flex justify-between gap-[3vw]">
        <b className="shrink-0">
          {now === null
            ? t('box', { minutes: item.minutes })
            : over > 0
              ? t('over', { over })
              : t('left', { left })}
        </b>
        {next && <span className="min-w-0 truncate">{t('next', { title: next.title })}</span>}
      </p>
    </div>
  );
}
