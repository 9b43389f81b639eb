'use client';
import type { ProposalPart, TestPart } from '@coordinadora/domain';
import { useTranslations } from 'next-intl';
import { Weave } from '../../design/weave/index.ts';
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
  return (
    <div className="hall-testing grid min-h-0 grid-rows-[auto_minmax(0,1fr)_auto_auto] gap-[1vw]">
      <div className="flex items-start justify-between gap-[3vw]">
        <p className="hall-title">{proposal.title}</p>
        <p className="hall-lead shrink-0 font-bold">
          {pausedAt === undefined ? <Left until={test.closesAt} now={now} /> : t('state.paused')}
        </p>
      </div>
      <div className="hall-weave">
        <Weave {...tally} expected={base} mode={mode} size="hall" />
      </div>
      <HallFigures tally={tally} base={base} mode={mode} />
      <p className="hall-lead line-clamp-3">
        <b>{lead}</b> {intro} {needs.join(' ')}
      </p>
    </div>
  );
}
