'use client';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Explain } from '../../../design/Explain.tsx';
import { CloseTest, TestNow } from '../../../nouns/consensus/index.ts';
import type { Answering } from '../../../nouns/position/index.ts';
import type { MeetingNow } from '../useMeeting.ts';
import { Said } from './Said.tsx';
import { TestClock } from './TestClock.tsx';

/** A longer title is set smaller: the weave below it has to be seen too. */
const LONG = 70;

/** The running test with its text and clock, and the reasons said so far. */
export function MeetingTest({ now, answer }: { now: MeetingNow; answer: Answering }) {
  const t = useTranslations('meeting');
  const { proposal } = answer;
  const { test, charter } = proposal;
  if (!test) return null;
  return (
    <TestNow
      answer={answer}
      notes={<TestClock test={test} pausedAt={now.meeting.pausedAt} />}
      below={
        <>
          <CloseTest proposal={proposal} />
          <Said said={test.said} mode={charter.mode} />
        </>
      }
    >
      <p className={`font-bold ${proposal.title.length > LONG ? 'text-lead' : 'text-title'}`}>
        <Link href={`${now.home}/p/${proposal.id}`} prefetch={false}>
          {proposal.title}
        </Link>
      </p>
      <Explain question={t('readText')}>
        <p className="whitespace-pre-wrap">{proposal.text}</p>
      </Explain>
    </TestNow>
  );
}
