import type { Evaluation, Tally } from '../charter/evaluation.ts';
import { answeredIn, charterOf, testCore } from '../proposal/core.ts';
import type { Apart, Said, TestCore } from '../proposal/test.ts';
import type { Proposal } from '../proposal/types.ts';
import type { State } from '../rule/state.ts';
import { evaluateTest } from './evaluate-test.ts';
import { latestSaid } from './said.ts';

/** The live figures of a running test; what a tally frame carries. */
export interface TallyPart {
  testId: string;
  version: number;
  tally: Tally;
  /** Answers of people who do not count, shown apart. */
  apart: Apart;
  answered: number;
  /** As if the test closed now. */
  evaluation: Evaluation;
  /** Reasons of standing blocks, then the latest others; at most 40. */
  said: Said[];
}

export interface TestPart extends TestCore, TallyPart {
  calledAt: number;
  recent: number | null;
  round: number;
}

const SAID = 40;

/** The figures of a running test, as if it closed now; null where none runs. */
export function tallyPart(state: State, p: Proposal): TallyPart | null {
  const test = p.test;
  if (!test) return null;
  return {
    testId: test.id,
    version: test.version,
    tally: { ...test.tally },
    apart: { ...test.apart },
    answered: answeredIn(test),
    evaluation: evaluateTest(charterOf(state, p), test),
    said: latestSaid(test, SAID),
  };
}

export function testPart(state: State, p: Proposal): TestPart | null {
  const figures = tallyPart(state, p);
  if (!p.test || !figures) return null;
  const { calledAt, recent, round } = p.test;
  return { ...testCore(p.test), ...figures, calledAt, recent, round };
}
