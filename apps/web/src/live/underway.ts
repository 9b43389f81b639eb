import type { OutboxState } from '@coordinadora/client';
import type { Underway } from './types.ts';

/** The outbox as pages show it: the first was refused or is being sent; behind a refusal and without a connection all wait. */
export function underway({ waiting, refused, stuck }: OutboxState): Underway[] {
  return waiting.map(({ id, assemblyId, act }) => {
    const item = { id, assemblyId, kind: act.kind, payload: act.payload as Record<string, unknown> };
    if (refused?.queued.id === id) return { ...item, state: 'refused', problem: refused.problem };
    return { ...item, state: stuck || refused ? 'waiting' : 'sending' };
  });
}
