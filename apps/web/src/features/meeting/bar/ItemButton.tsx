'use client';
import { may } from '@coordinadora/domain';
import { useTranslations } from 'next-intl';
import { Button } from '../../../design/Button.tsx';
import { useAct, useNow, useRoom } from '../../../live/index.ts';
import { useProposal } from '../../../nouns/proposal/useProposal.ts';
import { CallButton } from '../now/CallTest.tsx';
import type { MeetingNow } from '../useMeeting.ts';

/** The next step of whoever works through the items: call the test of this one's proposal, else go on to the next. */
export function ItemButton({ meeting, current }: MeetingNow) {
  const t = useTranslations('meeting');
  const { view } = useRoom();
  const at = useNow();
  const proposal = useProposal(current?.proposalId);
  const start = useAct('agenda.start', meeting.id);
  const next = meeting.agenda.find((item) => item.state === 'waiting');
  if (proposal && !may(view, 'consensus.call', at, { proposal })) return <CallButton proposal={proposal} />;
  if (!next) return null;
  return (
    <Button
      kind="primary"
      wide
      disabled={start.busy}
      onClick={() => start.send({ meetingId: meeting.id, itemId: next.id })}
    >
      {t(current ? 'nextItem' : 'firstItem', { title: next.title })}
    </Button>
  );
}
