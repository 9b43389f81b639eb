import type { Charter } from '../charter/charter.ts';
import { evaluate } from '../charter/evaluate.ts';
import type { Evaluation } from '../charter/evaluation.ts';
import type { Test } from '../proposal/test.ts';

/**
 * EVAL-1: the frozen charter, on the answers that count and the base of the call.
 * EVAL-2: silence counts for nobody; with no answer at all there is no quorum.
 * LAZY-1: only in a charter that says so silence passes, after its 72 hours, and is called lazy.
 */
export const evaluateTest = (
  charter: Charter,
  { tally, base, recent }: Pick<Test, 'tally' | 'base' | 'recent'>,
): Evaluation => evaluate(charter, tally, { base, recent, accredited: null });
