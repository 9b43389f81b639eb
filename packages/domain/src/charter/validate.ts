import type { Charter } from './charter.ts';
import { amountProblem } from './validate-amounts.ts';
import { partsProblem } from './validate-parts.ts';
import { shareProblem } from './validate-shares.ts';

/**
 * CHARTER-8: whether a charter of one's own can be evaluated and keeps the invariants. The shape (fields, types) is
 * the schema's matter and taken as given. Returns null, or the first problem as `field.problem`, for instance
 * `minSupport.too_low` or `fallback.share.out_of_range`.
 */
export function charterProblem(charter: Charter): string | null {
  if (charter.rules !== 1) return 'rules.unknown';
  return shareProblem(charter) ?? amountProblem(charter) ?? partsProblem(charter);
}
