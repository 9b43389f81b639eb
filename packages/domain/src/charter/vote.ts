import type { Charter, Fallback } from './charter.ts';
import type { Counted } from './counted.ts';
import { extraOfBase } from './counted.ts';
import type { Failure } from './evaluation.ts';
import { extraOfFixed, extraOfGrowing, reaches } from './share.ts';

// charterProblem refuses a vote without a threshold; should one come all the same, only unanimity passes.
const UNANIMITY: Fallback = { share: [1, 1], of: 'cast', keys: ['heads'] };

/**
 * CHARTER-2: the count of a vote by heads. The threshold is looked at only when nothing has failed `before`.
 * Other keys than heads need the tallies of their units and are counted where those are known.
 */
export function checkVote(charter: Charter, counted: Counted, before: readonly Failure[]): Failure[] {
  const cast = counted.s + counted.b;
  if (counted.answered > 0 && cast === 0) {
    const missing = {
      code: 'nobody_voted',
      need: 1,
      have: 0,
      by: 1,
      unit: 'in_favour',
    } as const;
    return [{ outcome: 'no_quorum', missing }];
  }
  if (before.length > 0) return [];
  const { share, of } = charter.fallback ?? UNANIMITY;
  const have = counted.s;
  const whole = of === 'cast' ? cast : of === 'present' ? counted.base : (counted.accredited ?? counted.base);
  // Zero in favour never passes, whatever the share.
  if (have > 0 && reaches(share, have, whole)) return [];
  const by = Math.max(have > 0 ? 0 : 1, extraInFavour(share, of, counted));
  return [
    {
      outcome: 'rejected',
      missing: {
        code: 'threshold',
        need: have + by,
        have,
        by,
        unit: 'in_favour',
        of: whole,
      },
    },
  ];
}

function extraInFavour(share: Fallback['share'], of: Fallback['of'], counted: Counted): number {
  if (of === 'cast') return extraOfGrowing(share, counted.s, counted.s + counted.b);
  if (of === 'accredited' && counted.accredited !== null)
    return extraOfFixed(share, counted.s, counted.accredited);
  return extraOfBase(share, counted.s, counted);
}
