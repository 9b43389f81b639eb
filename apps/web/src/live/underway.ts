import type { OutboxState } from '@coordinadora/client';
import type { Underway } from './types.ts';

/** Whether an act was tapped by whoever looks at the page now, and not by another of those who share the device. */
export const isOf = (speaker: string | undefined, { actAs }: Underway): boolean =>
  !speaker || !actAs || actAs === speaker;

/** The outbox as pages show it: the first was refused or is being sent; behind a refusal and without a connection all wait. */
export function underway({ waiting, refused, stuck }: OutboxState): Underway[] {
  return waiting.map(({ id, assemblyId, act }) => {
    const { kind, actAs } = act;
    const payload = act.payload as Record<string, unknown>;
    const item = { id, assemblyId, kind, payload, ...(actAs && { actAs }) };
    if (refused?.queued.id === id) return { ...item, state: 'refused', problem: refused.problem };
    return { ...item, state: stuck || refused ? 'waiting' : 'sending' };
  });
}
