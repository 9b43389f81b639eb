'use client';
import { mayOnProposal, type ProposalPart } from '@coordinadora/domain';
import { useTranslations } from 'next-intl';
import { Button, ThumbBar } from '../../design/index.ts';
import { useNow, useRoom } from '../../live/index.ts';
import { useAwake } from '../../live/useAwake.ts';
import { type Answering, PositionButton } from '../../positions/index.ts';
import { CALL_FORM } from './CallForm.tsx';
import { CloseButton } from './CloseTest.tsx';

/** The one thing to do now: answer, else close what may be closed, else call a test. */
export function ProposalBar({ proposal, answer }: { proposal: ProposalPart; answer: Answering }) {
  const t = useTranslations('proposal');
  const { view } = useRoom();
  const awake = useAwake();
  const may = mayOnProposal(view, proposal, useNow());
  if (answer.asking) {
    return (
      <ThumbBar>
        <PositionButton answer={answer} />
      </ThumbBar>
    );
  }
  if (!may.close) {
    return (
      <ThumbBar>
        <CloseButton proposal={proposal} kind="primary" />
      </ThumbBar>
    );
  }
  if (may.call) return null;
  return (
    <ThumbBar>
      <Button type="submit" form={CALL_FORM} kind="primary" wide disabled={!awake}>
        {t(proposal.charter.mode === 'vote' ? 'callVote' : 'callTest')}
      </Button>
    </ThumbBar>
  );
}
