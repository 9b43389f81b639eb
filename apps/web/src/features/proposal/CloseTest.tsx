'use client';
import { may, type ProposalPart } from '@coordinadora/domain';
import { useTranslations } from 'next-intl';
import { AskFirst } from '../../design/index.ts';
import { useAct, useNow, useRoom, useWhy } from '../../live/index.ts';
import { unheardIn } from '../../nouns/consensus/index.ts';
import { Progress } from './Progress.tsx';

/** Closes the running test, or says why it cannot be closed yet. */
export function CloseTest({ proposal }: { proposal: ProposalPart }) {
  const t = useTranslations('proposal');
  const { view } = useRoom();
  const not = may(view, 'consensus.close', useNow(), { proposal });
  const act = useAct('consensus.close', proposal.id);
  const why = useWhy();
  const { test } = proposal;
  if (!test) return null;
  const name = t(proposal.charter.mode === 'vote' ? 'closeVote' : 'closeTest');
  if (not) {
    return (
      <p>
        <b>{name}.</b> <span className="text-soft">{why(not)}</span>
      </p>
    );
  }
  const unheard = unheardIn(test);
  const close = () => act.send({ proposalId: proposal.id, version: test.version, testId: test.id });
  return (
    <>
      <AskFirst
        wide
        question={unheard > 0 ? t('closeQuestion', { count: unheard }) : null}
        yes={t('closeNow')}
        no={t('closeLater')}
        disabled={act.busy}
        onSure={close}
      >
        {name}
      </AskFirst>
      <Progress state={act.state} />
    </>
  );
}
