import type { Answer, Said, Test } from '../proposal/test.ts';

/** SAID-1: all reasons of a test in the order they came, without a trace of who gave them. */
export function allSaid(test: Test): Said[] {
  return [...test.answers.values()]
    .filter((answer) => answer.reason)
    .sort((x, y) => x.seq - y.seq)
    .map(said);
}

const said = ({ position, reason, counts }: Answer): Said => ({
  position,
  reason: reason ?? '',
  counts,
});

/** SAID-2: what a live screen shows: standing blocks first, then the latest others; at most `limit`. */
export function latestSaid(test: Test, limit: number): Said[] {
  const all = allSaid(test);
  const blocks = all.filter((one) => one.position === 'block' && one.counts);
  const others = all.filter((one) => !(one.position === 'block' && one.counts)).reverse();
  return [...blocks.slice(-limit), ...others].slice(0, limit);
}
