/** Random choices that a seed repeats (mulberry32). */
export interface Random {
  /** An integer from 0 below `n`. */
  below: (n: number) => number;
  pick: <T>(all: readonly T[]) => T | undefined;
}

export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number) => Math.floor(next() * n);
  return { below, pick: (all) => all[below(all.length)] };
}
