'use client';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Section } from '../../design/Section.tsx';
import { Mine } from '../../live/index.ts';
import { type Answering, PositionPanel } from '../position/index.ts';
import { TestFigures } from './TestFigures.tsx';

type Props = {
  answer: Answering;
  /** What is tested, where the page does not say it already. */
  children?: ReactNode;
  /** How many were heard, under the figures. */
  heard?: ReactNode;
  /** The clock, and what does not count, under what the test comes to. */
  notes: ReactNode;
  /** Closing the test, and whatever else the page has below one's own position. */
  below: ReactNode;
};

/** The running test: how it stands, what is missing to pass, and one's own position. Needs the words `consensus`. */
export function TestNow({ answer, children, heard, notes, below }: Props) {
  const t = useTranslations('consensus');
  const { test, charter } = answer.proposal;
  if (!test) return null;
  return (
    <Section title={t(charter.mode === 'vote' ? 'voteNow' : 'testNow')}>
      {children}
      <TestFigures test={test} mode={charter.mode}>
        {heard}
      </TestFigures>
      {notes}
      <Mine place="position">
        <PositionPanel answer={answer} />
        {below}
      </Mine>
    </Section>
  );
}
