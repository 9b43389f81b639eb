import { checkBlocks, checkConcerns } from './blocks.ts';
import type { Charter } from './charter.ts';
import { checkConsent } from './consent.ts';
import type { Counted } from './counted.ts';
import { count } from './counted.ts';
import type { Evaluation, Failure, Measures, Tally } from './evaluation.ts';
import { labelOf } from './label.ts';
import { checkQuorum } from './quorum.ts';
import { checkSupport } from './support.ts';
import { checkVote } from './vote.ts';

/** The first version of the rules. A book written under it is evaluated by it forever: correct it by a second one. */
export function evaluateRules1(charter: Charter, tally: Tally, measures: Measures): Evaluation {
  const failures = failuresOf(charter, count(tally, measures));
  const first = failures[0];
  if (!first)
    return {
      outcome: 'adopted',
      label: labelOf(charter.mode, tally),
      reasons: [],
      missing: [],
    };
  const missing = failures.map((failure) => failure.missing);
  return {
    outcome: first.outcome,
    reasons: missing.map((one) => one.code),
    missing,
  };
}

function failuresOf(charter: Charter, counted: Counted): Failure[] {
  const quorum = checkQuorum(charter, counted);
  if (charter.mode === 'vote') return [...quorum, ...checkVote(charter, counted, quorum)];
  return [
    ...quorum,
    ...checkConsent(charter, counted),
    ...checkBlocks(charter, counted),
    ...checkConcerns(charter, counted),
    ...checkSupport(charter, counted),
  ];
}
