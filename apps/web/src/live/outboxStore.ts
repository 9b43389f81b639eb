import { useSyncExternalStore } from 'react';
import type { Underway } from './types.ts';

let items: readonly Underway[] = [];
const none: readonly Underway[] = [];
const listeners = new Set<() => void>();

/** Called by the wire whenever the outbox changed. */
export function showOutbox(next: readonly Underway[]): void {
  items = next;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Every act of this device that is still on its way, oldest first. Empty on the server. */
export const useOutbox = (): readonly Underway[] =>
  useSyncExternalStore(
    subscribe,
    () => items,
    () => none,
  );
