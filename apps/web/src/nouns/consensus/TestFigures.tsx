import type { ClosedTest, TestPart } from '@coordinadora/domain';
import type { ReactNode } from 'react';
import { Figures, type Mode, Weave } from '../../design/weave/index.ts';
import { Standing } from './Standing.tsx';

type Props = {
  test: TestPart | ClosedTest;
  mode: Mode;
  size?: 'band' | 'card';
  /** Who was asked, under the figures. */
  children?: ReactNode;
};

/** The weave of a running or ended test with its figures, and what it lacks or lacked to pass. */
export function TestFigures({ test, mode, size = 'band', children }: Props) {
  const { tally, base, recent } = test;
  const shown = { ...tally, expected: base ?? recent, mode };
  const ended = 'outcome' in test;
  return (
    <>
      <Weave {...shown} size={size} />
      <Figures {...shown} />
      {children}
      <Standing
        evaluation={ended ? test : test.evaluation}
        tally={tally}
        base={base}
        mode={mode}
        ended={ended}
      />
    </>
  );
}
