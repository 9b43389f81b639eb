const YEAR = 31_536_000;

/** Makes one of those who share this device the one who speaks. */
export function speakAs(participantId: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store does not exist over plain HTTP.
  document.cookie = `speaker=${participantId}; path=/; max-age=${YEAR}; samesite=lax`;
}
