'use client';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Explain } from '../../../design/Explain.tsx';
import { Section } from '../../../design/Section.tsx';
import { type Answering, PositionPanel } from '../../../nouns/position/index.ts';
import type { MeetingNow } from '../useMeeting.ts';
import { CloseTest } from './CloseTest.tsx';
import { Said } from './Said.tsx';
import { TestClock } from './TestClock.tsx';
import { TestFigures } from './TestFigures.tsx';

/** A longer title is set smaller: the weave below it has to be seen too. */
const LONG = 70;

/** The running test: its text, how it stands, your position, and the reasons said so far. */
export function TestNow({ now, answer }: { now: MeetingNow; answer: Answering }) {
  const t = useTranslations('meeting');
  const { proposal } = answer;
  const { test, charter } = proposal;
  if (!test) return null;
  return (
    <Section title={t(charter.mode === 'vote' ? 'voteNow' : 'testNow')}>
      <p className={`font-bold ${proposal.title.length > LONG ? 'text-lead' : 'text-title'}`}>
        <Link href={`${now.home}/p/${proposal.id}`} prefetch={false}>
          {proposal.title}
        </Link>
      </p>
      <Explain question={t('readText')}>
        <p className="whitespace-pre-wrap">{proposal.text}</p>
      </Explain>
      <TestFigures test={test} mode={charter.mode} />
      <TestClock test={test} pausedAt={now.meeting.pausedAt} />
      <PositionPanel answer={answer} />
      <CloseTest proposal={proposal} test={test} />
      <Said said={test.said} mode={charter.mode} />
    </Section>
  );
}
