'use client';
import { mayOnProposal, type ProposalPart } from '@coordinadora/domain';
import { useTranslations } from 'next-intl';
import { Button } from '../../design/Button.tsx';
import { useAct, useNow, useRoom, Why } from '../../live/index.ts';

/** Ends the test once it may end. Anyone who counts may; the sentence says from when. */
export function CloseTest({ proposal, testId }: { proposal: ProposalPart; testId: string }) {
  const t = useTranslations('meeting');
  const { view } = useRoom();
  const { send, busy } = useAct('consensus.close', proposal.id);
  const may = mayOnProposal(view, proposal, useNow()).close;
  // Who cannot answer either reads why beside their position; here the time alone is news.
  if (may) return may.code === 'minimum_test' ? <Why may={may} /> : null;
  return (
    <Button
      disabled={busy}
      onClick={() => send({ proposalId: proposal.id, version: proposal.version, testId })}
    >
      {t(proposal.charter.mode === 'vote' ? 'closeVote' : 'closeTest')}
    </Button>
  );
}
