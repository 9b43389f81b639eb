'use client';
import type { ProposalPart, TestPart } from '@coordinadora/domain';
import { useTranslations } from 'next-intl';
import { answered, Weave } from '../../design/weave/index.ts';
import { Left } from '../../live/index.ts';
import { HallFigures } from './HallFigures.tsx';
import { HallStanding } from './HallStanding.tsx';
import { HallTitle } from './HallTitle.tsx';

/** The running test fills the screen: its weave, its figures, and the sentence that says what is missing. */
export function HallTest(props: { proposal: ProposalPart; test: TestPart; pausedAt: number | undefined }) {
  const t = useTranslations('hall');
  const states = useTranslations('meetingState');
  const { proposal, test, pausedAt } = props;
  const { tally, base } = test;
  const { mode } = proposal.charter;
  const heard = answered(tally);
  return (
    <div className="hall-testing">
      <p className="hall-lead flex justify-between gap-[2vw]">
        <b>{pausedAt === undefined ? <Left until={test.closesAt} /> : states('sentence.paused')}</b>
        <span>{base === null ? t('heard', { heard }) : t('heardOf', { heard, base })}</span>
      </p>
      <HallTitle>{proposal.title}</HallTitle>
      <div className="hall-weave">
        <Weave {...tally} expected={base} mode={mode} size="hall" />
      </div>
      <HallFigures tally={tally} base={base} mode={mode} />
      <HallStanding test={test} mode={mode} />
    </div>
  );
}
