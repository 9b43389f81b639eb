const FIRST = 500;
const MOST = 15_000;

/** How long to wait before trying the n-th time again, ms: doubling, never regular, so that a hall does not knock as one. */
export const pauseBefore = (attempt: number, random: number = Math.random()): number =>
  Math.min(MOST, FIRST * 2 ** Math.min(attempt - 1, 10)) * (0.5 + random / 2);
