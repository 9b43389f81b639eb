'use client';
import type { ProposalPart, TestPart } from '@coordinadora/domain';
import { useTranslations } from 'next-intl';
import { answered, Weave } from '../../design/weave/index.ts';
import { Left, useNow } from '../../live/index.ts';
import { useStanding } from '../../standing/index.ts';
import { HallFigures } from './HallFigures.tsx';

/** The running test fills the screen: its weave, its figures, and the sentence that says what is missing. */
export function HallTest(props: { proposal: ProposalPart; test: TestPart; pausedAt: number | undefined }) {
  const t = useTranslations('hall');
  const now = useNow();
  const { proposal, test, pausedAt } = props;
  const { tally, base, evaluation } = test;
  const { mode } = proposal.charter;
  const { lead, intro, needs } = useStanding({ evaluation, tally, base, mode });
  const heard = answered(tally);
  return (
    <div className="hall-testing">
      <div className="flex items-start justify-between gap-[2vw]">
        <p className="hall-title">{proposal.title}</p>
        <p className="shrink-0 text-right">
          <b className="hall-lead block">
            {pausedAt === undefined ? <Left until={test.closesAt} now={now} /> : t('state.paused')}
          </b>
          {base === null ? t('heard', { heard }) : t('heardOf', { heard, base })}
        </p>
      </div>
      <div className="hall-weave">
        <Weave {...tally} expected={base} mode={mode} size="hall" />
      </div>
      <HallFigures tally={tally} base={base} mode={mode} />
      <p className="hall-said">
        <b>{lead}</b> {intro} {needs.join(' ')}
      </p>
    </div>
  );
}
