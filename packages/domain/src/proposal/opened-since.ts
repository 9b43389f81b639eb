import type { State } from '../rule/state.ts';
import { DAY } from '../rule/time.ts';

/** How many proposals this person opened within the last day. */
export function openedSince(state: State, actor: string | null, at: number): number {
  let count = 0;
  for (const p of state.proposals.values()) if (p.proposer === actor && p.openedAt > at - DAY) count++;
  return count;
}
