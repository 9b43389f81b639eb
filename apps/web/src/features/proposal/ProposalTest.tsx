'use client';
import type { TestPart } from '@coordinadora/domain';
import { useTranslations } from 'next-intl';
import { Section } from '../../design/index.ts';
import { useRoom } from '../../live/index.ts';
import { CloseTest, TestNow } from '../../nouns/consensus/index.ts';
import { Apart } from '../../nouns/position/Apart.tsx';
import { type Answering, Reasons } from '../../nouns/position/index.ts';
import { ToMeeting } from './ToMeeting.tsx';

/** The running test with who was asked and who is heard apart, and all the reasons given. */
export function ProposalTest({ answer }: { answer: Answering }) {
  const t = useTranslations('proposal');
  const { proposal } = answer;
  const { test, charter } = proposal;
  const { view } = useRoom();
  if (!test) return null;
  const paused = test.meetingId !== null && view.room.meetings[test.meetingId]?.state === 'paused';
  return (
    <>
      <TestNow
        answer={answer}
        heard={<Heard test={test} anyone={charter.whoCounts === 'anyone'} />}
        notes={
          <>
            {paused && <p>{t('test.paused')}</p>}
            <Apart apart={test.apart} mode={charter.mode} />
          </>
        }
        below={answer.may ? <ToMeeting answer={answer} /> : <CloseTest proposal={proposal} main />}
      />
      <Section title={t('reasons')}>
        <Reasons said={test.said} mode={charter.mode} />
      </Section>
    </>
  );
}

function Heard({ test: { base, answered }, anyone }: { test: TestPart; anyone: boolean }) {
  const t = useTranslations('proposal.test');
  return (
    <p className="text-soft">
      {base === null
        ? t(anyone ? 'answeredAnyone' : 'answered', { answered })
        : t('answeredOf', { answered, base })}
    </p>
  );
}
