import { useSyncExternalStore } from 'react';
import { keptPhrase } from '../../live/participant.ts';

const heard = new Set<() => void>();
const listen = (listener: () => void) => {
  heard.add(listener);
  return () => heard.delete(listener);
};
/** To be called when the phrase of this device was forgotten. */
export const phraseChanged = (): void => {
  for (const listener of heard) listener();
};

/** The recovery phrase that waits on this device to be written down; null where none does, and on the server. */
export const usePhrase = (): string | null => useSyncExternalStore(listen, keptPhrase, () => null);
