'use client';
import { may, type ProposalPart } from '@coordinadora/domain';
import { useTranslations } from 'next-intl';
import { Button, ThumbBar } from '../../design/index.ts';
import { useNow, useRoom } from '../../live/index.ts';
import { useAwake } from '../../live/useAwake.ts';
import { type Answering, PositionButton, PositionLine } from '../../nouns/position/index.ts';
import { CALL_FORM } from './CallForm.tsx';

/**
 * The one thing to do now: answer, else call a test. Closing a test is never here: a second tap on "send" would end it
 * for everybody.
 */
export function ProposalBar({ proposal, answer }: { proposal: ProposalPart; answer: Answering }) {
  const t = useTranslations('proposal');
  const { view } = useRoom();
  const awake = useAwake();
  const not = may(view, 'consensus.call', useNow(), { proposal });
  if (proposal.test && (answer.asking || answer.stage)) {
    return (
      <ThumbBar>
        {answer.asking ? <PositionButton answer={answer} /> : <PositionLine answer={answer} />}
      </ThumbBar>
    );
  }
  if (not) return null;
  return (
    <ThumbBar>
      <Button type="submit" form={CALL_FORM} kind="primary" wide disabled={!awake}>
        {t(proposal.charter.mode === 'vote' ? 'callVote' : 'callTest')}
      </Button>
    </ThumbBar>
  );
}
