'use client';
import { isOver, type MeetingPart } from '@coordinadora/domain';
import { useTranslations } from 'next-intl';
import { useProposal } from '../../nouns/proposal/useProposal.ts';
import { HallItem } from './HallItem.tsx';
import { HallResult } from './HallResult.tsx';
import { HallStart } from './HallStart.tsx';
import { HallTest } from './HallTest.tsx';

/** What the hall is busy with: a test, an item, or the waiting for one. */
export function HallNow({ meeting }: { meeting: MeetingPart }) {
  const t = useTranslations('hall');
  const states = useTranslations('meetingState');
  const testing = useProposal(meeting.testing);
  const tested = useProposal(meeting.tests.at(-1)?.proposalId);
  const item = meeting.agenda.find(({ state }) => state === 'current');
  if (testing?.test) return <HallTest proposal={testing} test={testing.test} pausedAt={meeting.pausedAt} />;
  if (meeting.state === 'open' && item) return <HallItem meeting={meeting} item={item} />;
  const next = meeting.agenda.find(({ state }) => state === 'waiting');
  return (
    <div className="grid content-center gap-[1.5vw]">
      <p className="hall-title">{states(`sentence.${meeting.state}`)}</p>
      {meeting.state === 'convened' && <HallStart meeting={meeting} />}
      {tested && meeting.state === 'open' && (
        <>
          <p className="hall-lead">{tested.title}</p>
          <HallResult proposal={tested} meetingId={meeting.id} />
        </>
      )}
      {next && !isOver(meeting) && <p className="hall-lead">{t('next', { title: next.title })}</p>}
    </div>
  );
}
