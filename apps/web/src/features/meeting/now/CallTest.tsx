'use client';
import { may, type ProposalPart } from '@coordinadora/domain';
import { useTranslations } from 'next-intl';
import { Button } from '../../../design/Button.tsx';
import { useAct, useNow, useRoom, Why } from '../../../live/index.ts';

/** Calls the test of a proposal in the text that stands here. */
export function CallButton({ proposal }: { proposal: ProposalPart }) {
  const t = useTranslations('meeting');
  const { send, busy } = useAct('consensus.call', proposal.id);
  return (
    <Button
      kind="primary"
      wide
      disabled={busy}
      onClick={() => send({ proposalId: proposal.id, version: proposal.version })}
    >
      {t(proposal.charter.mode === 'vote' ? 'callVote' : 'callTest')}
    </Button>
  );
}

/** Why this person cannot call the test now, where they would look for it. */
export function WhyNoCall({ proposal }: { proposal: ProposalPart }) {
  const not = may(useRoom().view, 'consensus.call', useNow(), { proposal });
  const mayCome = proposal.state === 'discussing' || proposal.state === 'open';
  return mayCome ? <Why may={not} /> : null;
}
