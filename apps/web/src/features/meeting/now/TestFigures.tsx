'use client';
import type { ProposalPart, TestPart } from '@coordinadora/domain';
import { Figures, Weave } from '../../../design/weave/index.ts';
import { Standing } from '../../../nouns/consensus/index.ts';

/** The weave of a running test with its figures, and what would have to change for it to pass. */
export function TestFigures({ test, mode }: { test: TestPart; mode: ProposalPart['charter']['mode'] }) {
  const { tally, base, evaluation } = test;
  return (
    <div className="grid gap-3">
      <Weave {...tally} expected={base} mode={mode} size="band" />
      <Figures {...tally} expected={base} mode={mode} />
      <Standing evaluation={evaluation} tally={tally} base={base} mode={mode} />
    </div>
  );
}
