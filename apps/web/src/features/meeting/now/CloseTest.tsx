'use client';
import { may, type ProposalPart, type TestPart } from '@coordinadora/domain';
import { useTranslations } from 'next-intl';
import { AskFirst } from '../../../design/AskFirst.tsx';
import { useAct, useNow, useRoom, Why } from '../../../live/index.ts';
import { unheardIn } from '../../../nouns/consensus/index.ts';

/** Ends the test once it may end. Anyone who counts may; the sentence says from when. */
export function CloseTest({ proposal, test }: { proposal: ProposalPart; test: TestPart }) {
  const t = useTranslations('meeting');
  const { view } = useRoom();
  const { send, busy } = useAct('consensus.close', proposal.id);
  const not = may(view, 'consensus.close', useNow(), { proposal });
  // Who cannot answer either reads why beside their position; here the time alone is news.
  if (not) return not.code === 'minimum_test' ? <Why may={not} /> : null;
  const unheard = unheardIn(test);
  return (
    <AskFirst
      question={unheard > 0 ? t('closeQuestion', { count: unheard }) : null}
      yes={t('closeNow')}
      no={t('closeLater')}
      disabled={busy}
      onSure={() => send({ proposalId: proposal.id, version: proposal.version, testId: test.id })}
    >
      {t(proposal.charter.mode === 'vote' ? 'closeVote' : 'closeTest')}
    </AskFirst>
  );
}
