/** Moments (ms) as people write them. In UTC, which it says: the server does not know where the hall is. */
export function momentIn(locale: string): (at: number) => string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
  return (at) => `${format.format(at)} UTC`;
}
