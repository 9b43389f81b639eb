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

/** What lets newcomers of a hall in where many share one address. */
export interface CheckIn {
  meetingId: string;
  code: string;
}

/**
 * Makes the person at this device a participant, with no form and no name. Their cookie comes with the answer; the
 * recovery phrase waits on this device for the page "me". Throws the server's problem, or a TypeError without a network.
 */
export async function becomeParticipant(checkIn?: CheckIn): Promise<void> {
  const answer = await fetch('/api/v1/participants', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': document.documentElement.lang },
    body: JSON.stringify({ locale: document.documentElement.lang, ...(checkIn && { checkIn }) }),
  });
  const body = await answer.json();
  if (!answer.ok) throw body;
  markPlaces();
  localStorage.setItem(PHRASE, body.recoveryPhrase);
  localStorage.setItem(OWN, body.participant.id);
}
