'use client';
import type { ProposalPart } from '@coordinadora/domain';
import { useTranslations } from 'next-intl';
import { Figures, Section, Weave } from '../../design/index.ts';
import { useRoom } from '../../live/index.ts';
import { Standing } from '../../nouns/consensus/index.ts';
import { Apart } from '../../nouns/position/Apart.tsx';
import { type Answering, PositionPanel, Reasons } from '../../nouns/position/index.ts';
import { CloseTest } from './CloseTest.tsx';
import { ToMeeting } from './ToMeeting.tsx';

type Props = { proposal: ProposalPart; answer: Answering };

/** The running test: the weave with its figures, what is missing to pass, one's own position, and the reasons given. */
export function TestNow({ proposal, answer }: Props) {
  const t = useTranslations('proposal');
  const { test, charter } = proposal;
  const { view } = useRoom();
  if (!test) return null;
  const paused = test.meetingId !== null && view.room.meetings[test.meetingId]?.state === 'paused';
  const expected = test.base ?? test.recent;
  const shown = { ...test.tally, expected, mode: charter.mode };
  return (
    <>
      <Section title={t(charter.mode === 'vote' ? 'test.vote' : 'test.consensus')}>
        <Weave {...shown} size="band" />
        <Figures {...shown} />
        <p className="text-soft">
          {test.base === null
            ? t(charter.whoCounts === 'anyone' ? 'test.answeredAnyone' : 'test.answered', {
                answered: test.answered,
              })
            : t('test.answeredOf', { answered: test.answered, base: test.base })}
        </p>
        <Standing evaluation={test.evaluation} tally={test.tally} base={test.base} mode={charter.mode} />
        {paused && <p>{t('test.paused')}</p>}
        <Apart apart={test.apart} mode={charter.mode} />
        <PositionPanel answer={answer} />
        {answer.may ? <ToMeeting answer={answer} /> : <CloseTest proposal={proposal} />}
      </Section>
      <Section title={t('reasons')}>
        <Reasons said={test.said} mode={charter.mode} />
      </Section>
    </>
  );
}
