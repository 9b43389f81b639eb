import { inAssembly, isHere, wasHere } from '../meeting/where.ts';
import type { Because } from '../rule/context.ts';
import type { Scene } from '../rule/scene.ts';
import type { Whereabouts } from '../rule/whereabouts.ts';

/** In a meeting's test those count who were there when it was called; outside, those of the assembly. */
export function inTest(where: Whereabouts, scene: Scene): Because | null {
  const { proposal, charter } = scene;
  if (charter?.whoCounts === 'anyone') return null;
  const test = proposal?.test;
  if (!test?.meetingId) return inAssembly(where, scene);
  const spans = where.spansIn(test.meetingId);
  if (wasHere(spans, test.calledSeq)) return null;
  return isHere(spans) ? 'arrived_after_call' : 'not_checked_in';
}
