import { type Locale, shownZone, zoneName } from '@coordinadora/contract';

/** Moments (ms) as people write them, in the assembly's zone (IANA), which each of them says: a sheet may be cut in two. */
export function momentIn(locale: Locale, timeZone: string): (at: number) => string {
  const zone = shownZone(timeZone);
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: zone });
  return (at) => `${format.format(at)} (${zoneName(zone, locale)})`;
}
