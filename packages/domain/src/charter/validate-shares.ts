import type { Charter } from './charter.ts';
import type { Share } from './share.ts';

interface Limits {
  readonly positive?: boolean;
  readonly strict?: boolean;
}

// Keeps count times denominator exact for any number of people a city can have.
const LARGEST_DENOMINATOR = 1_000_000;

/** The first share that is not a fraction between 0 and 1, or that would break an invariant; null if none. */
export function shareProblem(charter: Charter): string | null {
  const shares: readonly [string, Share | null | undefined, Limits][] = [
    // A strict quorum could be completed by an opponent's answer outside a meeting, where the base grows with it.
    ['quorum.share', charter.quorum?.share, {}],
    ['minConsentShare', charter.minConsentShare, { strict: true }],
    ['blockBacking', charter.blockBacking, {}],
    ['maxStandAside', charter.maxStandAside, {}],
    ['maxReservation', charter.maxReservation, {}],
    // Of zero, the first answer of any kind would be enough to reach it.
    ['minSupportShare', charter.minSupportShare, { positive: true, strict: true }],
    // A review that needs no votes would end every block, or find every one valid.
    ['blockReview.share', charter.blockReview?.share, { positive: true }],
    ['fallback.share', charter.fallback?.share, { positive: true, strict: true }],
  ];
  for (const [field, share, limits] of shares) {
    const problem = share && oneProblem(share, limits);
    if (problem) return `${field}.${problem}`;
  }
  return null;
}

function oneProblem([num, den, strict]: Share, limits: Limits): string | null {
  if (!Number.isSafeInteger(num) || !Number.isSafeInteger(den)) return 'not_whole_numbers';
  if (den < 1 || den > LARGEST_DENOMINATOR || num < 0 || num > den) return 'out_of_range';
  if (limits.positive && num === 0) return 'zero';
  if (strict && !limits.strict) return 'not_strict_here';
  return strict && num === den ? 'unreachable' : null;
}
