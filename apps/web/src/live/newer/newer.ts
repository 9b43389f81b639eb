import { useSyncExternalStore } from 'react';

let newer = false;
const listeners = new Set<() => void>();

function become(next: boolean): void {
  newer = next;
  for (const listener of listeners) listener();
}
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** There is a newer program than this page: the page says so, and whoever looks at it decides when to reload. */
export const announceNewer = (): void => become(true);
/** Not now; it is said again when the next thing shows it. */
export const putNewerAside = (): void => become(false);

export const useNewer = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => newer,
    () => false,
  );
