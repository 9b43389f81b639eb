'use client';
import { may, type ProposalPart } from '@coordinadora/domain';
import { useTranslations } from 'next-intl';
import { AskFirst } from '../../design/AskFirst.tsx';
import { Progress, useAct, useNow, useRoom, useWhy } from '../../live/index.ts';
import { unheardIn } from './unheard.ts';

/**
 * Ends the running test, or says why it cannot be ended yet. `main`: this is what the page is about, so that every
 * reason is told; elsewhere the time alone is news. Needs the words `consensus`, `live`.
 */
export function CloseTest({ proposal, main = false }: { proposal: ProposalPart; main?: boolean }) {
  const t = useTranslations('consensus');
  const { view } = useRoom();
  const not = may(view, 'consensus.close', useNow(), { proposal });
  const act = useAct('consensus.close', proposal.id);
  const why = useWhy();
  const { test } = proposal;
  if (!test) return null;
  const name = t(proposal.charter.mode === 'vote' ? 'closeVote' : 'closeTest');
  if (not && !main) return not.code === 'minimum_test' ? <p className="text-soft">{why(not)}</p> : null;
  if (not) {
    return (
      <p>
        <b>{name}.</b> <span className="text-soft">{why(not)}</span>
      </p>
    );
  }
  const unheard = unheardIn(test);
  return (
    <>
      <AskFirst
        wide={main}
        question={unheard > 0 ? t('closeQuestion', { count: unheard }) : null}
        yes={t('closeNow')}
        no={t('closeLater')}
        disabled={act.busy}
        onSure={() => act.send({ proposalId: proposal.id, version: test.version, testId: test.id })}
      >
        {name}
      </AskFirst>
      {main && <Progress state={act.state} />}
    </>
  );
}
