const LONGEST = 64;
/** `Etc/GMT+3` is three hours *behind*: whoever reads it goes at the wrong hour. Offsets are no places. */
const NAMES_NO_PLACE = /^Etc\/GMT[+-]|^[+-]/;

/** Those found to be one. There are some hundreds, and asking `Intl` for one takes its time. */
const known = new Set<string>();

/** Whether a text is the IANA name of a time zone that this program knows. */
export function isTimeZone(zone: string): boolean {
  if (known.has(zone)) return true;
  const found = isNamed(zone);
  if (found) known.add(zone);
  return found;
}

function isNamed(zone: string): boolean {
  if (zone.length > LONGEST || NAMES_NO_PLACE.test(zone)) return false;
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions();
    // `Intl` knows a zone in any capitals, and an old name by its new one.
    return timeZone === zone || timeZone.toLowerCase() !== zone.toLowerCase();
  } catch {
    return false;
  }
}

/**
 * The zone to write an assembly's times in: its own, or UTC where this program is older than the zone and does not know
 * it. Whoever shows times says in which zone they are, and asks here for both.
 */
export const shownZone = (zone: string): string => (isTimeZone(zone) ? zone : 'UTC');
