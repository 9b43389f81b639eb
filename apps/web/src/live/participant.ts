import type { Locale, Payloads } from '@coordinadora/contract';
import { api } from './api.ts';
import { markPlaces } from './places.ts';

/** Where the words of recovery wait until the person has written them down: they are told only once. */
const PHRASE = 'coordinadora.phrase';
/** Whose they are: several may share this device. */
const OWN = 'coordinadora.phraseOf';

export const keptPhrase = (): string | null => localStorage.getItem(PHRASE);
/** The participant whose words wait here; null where none do. */
export const phraseOf = (): string | null => (keptPhrase() ? localStorage.getItem(OWN) : null);
export function forgetPhrase(): void {
  localStorage.removeItem(PHRASE);
  localStorage.removeItem(OWN);
}

/**
 * Makes the person at this device a participant, with no form and no name. Their cookie comes with the answer; the
 * recovery phrase waits on this device for the page "me". `checkIn`: newcomers of a hall, who share one address, are let in
 * by its code. Throws as `api` does.
 */
export async function becomeParticipant(checkIn?: Payloads['meeting.check_in']): Promise<void> {
  const locale = document.documentElement.lang as Locale;
  const { participant, recoveryPhrase } = await api().call('createParticipant', {
    body: { locale, ...(checkIn && { checkIn }) },
  });
  markPlaces();
  localStorage.setItem(PHRASE, recoveryPhrase);
  localStorage.setItem(OWN, participant.id);
}
