import { useSyncExternalStore } from 'react';
import { forgetPhrase, keptPhrase, phraseOf } from '../../live/participant.ts';

const listeners = new Set<() => void>();
const listen = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Takes the recovery phrase away from this device, once it is on paper. */
export function putPhraseAway(): void {
  forgetPhrase();
  for (const listener of listeners) listener();
}

/** The participant whose words wait here; null where none do, and on the server. */
export const usePhraseOf = (): string | null => useSyncExternalStore(listen, phraseOf, () => null);

/** The recovery phrase that waits on this device to be written down; null where none does, and on the server. */
export const usePhrase = (): string | null => useSyncExternalStore(listen, keptPhrase, () => null);
