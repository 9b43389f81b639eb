import type { Charter } from './charter.ts';
import type { Evaluation, Measures, Tally } from './evaluation.ts';
import { evaluateRules1 } from './rules-1.ts';

export type * from './evaluation.ts';

const RULES = { 1: evaluateRules1 } as const;

/**
 * What a tally comes to under a charter, by the version of the rules that the charter names. Pure and total:
 * every charter that `charterProblem` lets pass and every non-negative integers give an answer.
 */
export function evaluate(charter: Charter, tally: Tally, measures: Measures): Evaluation {
  return RULES[charter.rules](charter, tally, measures);
}
