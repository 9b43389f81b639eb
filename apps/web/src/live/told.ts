'use client';
import { useEffect, useSyncExternalStore } from 'react';

let told: readonly string[] = [];
const listeners = new Set<() => void>();

function become(next: readonly string[]): void {
  told = next;
  for (const listener of listeners) listener();
}
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
const none: readonly string[] = [];

/** The ids of refused acts whose form on this page says why itself. */
export const useTold = (): readonly string[] =>
  useSyncExternalStore(
    subscribe,
    () => told,
    () => none,
  );

/** Said by the form of a refused act that it tells the refusal: the strip, which would lie over it, stays away. */
export function useToldHere(id: string | undefined): void {
  useEffect(() => {
    if (!id) return;
    become([...told, id]);
    return () => become(told.filter((one) => one !== id));
  }, [id]);
}
