import { type Strand, strands, type Tally } from './tally.ts';

/** One strip of the band: where it begins and how wide it is, in per cent of the band. */
export type Strip = { strand: Strand; people: number; x: number; width: number };

/** `pitch` is the width of one thread in per cent; a thread stands for `perThread` people. */
export type Layout = { strips: Strip[]; woven: number; pitch: number; perThread: number };

/** Above this many people single threads can no longer be told apart, and the weave becomes a texture with a scale. */
const mostThreads = 800;
const steps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000];
/** A single block among thousands stays visible: no strip that stands for somebody is thinner than this share. */
const thinnest = 0.012;

const scale = (people: number): number =>
  people <= mostThreads
    ? 1
    : (steps.find((step) => people / step <= mostThreads / 2) ?? Math.ceil(people / (mostThreads / 2)));

/**
 * Where the strips of a weave lie. Pure; `expected` in people or null. With nobody expected and nobody heard the band is
 * a bare warp of twelve threads.
 */
export const weaveLayout = (tally: Tally, expected: number | null): Layout => {
  const groups = strands(tally, expected).filter(([, people]) => people > 0);
  const total = groups.reduce((sum, [, people]) => sum + people, 0);
  if (total === 0) {
    return {
      strips: [{ strand: 'unheard', people: 0, x: 0, width: 100 }],
      woven: 0,
      pitch: 100 / 12,
      perThread: 1,
    };
  }
  const weights = groups.map(([, people]) => Math.max(people, total * thinnest));
  const sum = weights.reduce((a, b) => a + b, 0);
  let x = 0;
  const strips = groups.map(([strand, people], index) => {
    const width = ((weights[index] ?? 0) * 100) / sum;
    const strip = { strand, people, x, width };
    x += width;
    return strip;
  });
  const perThread = scale(total);
  const bare = strips.find((strip) => strip.strand === 'unheard');
  return { strips, woven: bare ? bare.x : 100, pitch: 100 / Math.ceil(total / perThread), perThread };
};
