import { markPlaces } from './places.ts';

const YEAR = 31_536_000;

/** Who was chosen to speak from this device; undefined where nobody was. */
export const chosenSpeaker = (): string | undefined =>
  /(?:^|;\s*)speaker=([0-9a-f-]{36})(?:;|$)/.exec(document.cookie)?.[1];

/** Makes one of those who share this device the one who speaks. */
export function speakAs(participantId: string): void {
  markPlaces();
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store does not exist over plain HTTP.
  document.cookie = `speaker=${participantId}; path=/; max-age=${YEAR}; samesite=lax`;
}
