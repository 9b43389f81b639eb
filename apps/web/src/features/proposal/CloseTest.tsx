'use client';
import { mayOnProposal, type ProposalPart } from '@coordinadora/domain';
import { useTranslations } from 'next-intl';
import { Button } from '../../design/index.ts';
import { useAct, useNow, useRoom, Why } from '../../live/index.ts';
import { Progress } from './Progress.tsx';

type Props = {
  proposal: ProposalPart;
  /** Not the first thing to do: beside the text and not in the bar. */
  quiet: boolean;
};

/** Closes the running test, or says why it cannot be closed yet. */
export function CloseTest({ proposal, quiet }: Props) {
  const { view } = useRoom();
  const { close } = mayOnProposal(view, proposal, useNow());
  if (close) return <Why may={close} />;
  return quiet ? <CloseButton proposal={proposal} kind="secondary" /> : null;
}

export function CloseButton({ proposal, kind }: { proposal: ProposalPart; kind: 'primary' | 'secondary' }) {
  const t = useTranslations('proposal');
  const act = useAct('consensus.close', proposal.id);
  const { test } = proposal;
  if (!test) return null;
  const close = () => act.send({ proposalId: proposal.id, version: test.version, testId: test.id });
  return (
    <>
      <Button kind={kind} wide onClick={close} disabled={act.state === 'sending' || act.state === 'waiting'}>
        {t(proposal.charter.mode === 'vote' ? 'closeVote' : 'closeTest')}
      </Button>
      <Progress state={act.state} />
    </>
  );
}
