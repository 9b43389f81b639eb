/** A share as [numerator, denominator]; a third '>' means that equal is not enough. Never floating point. */
export type Share = readonly [number, number] | readonly [number, number, '>'];

/** True when `count` is at least (strict: more than) the share of `whole`, in exact integers. */
export function reaches(share: Share, count: number, whole: number): boolean {
  const [num, den, strict] = share;
  return strict ? count * den > num * whole : count * den >= num * whole;
}

/** True when `count` is at most the share of `whole`; an upper limit has no strict form. */
export function within(share: Share, count: number, whole: number): boolean {
  return count * share[1] <= share[0] * whole;
}

/** The largest whole number that is still within the share of `whole`. */
export function mostWithin(share: Share, whole: number): number {
  return floorDivide(share[0] * whole, share[1]);
}

/** The smallest whole number that reaches the share of `whole`. */
export function leastReaching(share: Share, whole: number): number {
  return leastAbove(share[0] * whole, share[1], share[2] === '>');
}

/** How many more are needed when `whole` stays as it is. */
export function extraOfFixed(share: Share, have: number, whole: number): number {
  return Math.max(0, leastReaching(share, whole) - have);
}

/**
 * How many more are needed when each of them also enlarges `whole` by one. Where newcomers can never reach it
 * (the share is the whole), it is how many of those already in `whole` would have to change.
 */
export function extraOfGrowing(share: Share, have: number, whole: number): number {
  const [num, den, strict] = share;
  if (num >= den) return extraOfFixed(share, have, whole);
  return Math.max(0, leastAbove(num * whole - den * have, den - num, strict === '>'));
}

function leastAbove(dividend: number, divisor: number, strict: boolean): number {
  return strict ? floorDivide(dividend, divisor) + 1 : -floorDivide(-dividend, divisor);
}

// By the remainder and not by Math.floor of a quotient, so that no rounding can enter.
function floorDivide(dividend: number, divisor: number): number {
  const rest = dividend % divisor;
  return (dividend - rest) / divisor - (rest < 0 ? 1 : 0);
}
