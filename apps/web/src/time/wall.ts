const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;
const DAY = 24 * 60 * MINUTE;

const NUMBERS: Intl.DateTimeFormatOptions = {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
};
/** Making one takes a hundred times as long as asking it. */
const clocks = new Map<string, Intl.DateTimeFormat>();
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const clock = clocks.get(timeZone) ?? new Intl.DateTimeFormat('en-US', { ...NUMBERS, timeZone });
  clocks.set(timeZone, clock);
  return clock;
}

/** What a clock on a wall in a zone (IANA) shows at a moment (ms), as a `datetime-local` field writes it: `2027-03-28T19:00`. */
export function wallAt(at: number, zone: string): string {
  const parts = Object.fromEntries(
    clockOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  return `${parts.year?.padStart(4, '0')}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`;
}

/** The next quarter of an hour on such a wall. */
export const nextQuarter = (now: number, zone: string): string =>
  wallAt(Math.ceil(now / QUARTER) * QUARTER, zone);

/** How far the wall in a zone is ahead of UTC at a moment (ms). */
export const offsetAt = (at: number, zone: string): number =>
  Date.parse(`${wallAt(at, zone)}Z`) - Math.floor(at / MINUTE) * MINUTE;

/**
 * The moment (ms) when the wall shows what was typed. Where clocks are put forward it may never do so, where they are put
 * back it does twice: then nobody but who typed it knows which moment was meant, and there are two to choose from, the
 * earlier first. `never`: what the wall shows then is not what was typed.
 */
export type Meant =
  | { at: number }
  | { code: 'time_ambiguous'; why: 'never' | 'twice'; choices: [earlier: number, later: number] };

/** `wall` as a `datetime-local` field has it, on a wall in `zone` (IANA). Null where it is no time. */
export function meant(wall: string, zone: string): Meant | null {
  const asUtc = Date.parse(`${wall}Z`);
  if (Number.isNaN(asUtc)) return null;
  // No zone changes its clocks twice within two days: the offset is the one before or the one after a change.
  const [before, after] = [offsetAt(asUtc - DAY, zone), offsetAt(asUtc + DAY, zone)];
  const moments = [asUtc - before, asUtc - after].sort((a, b) => a - b) as [number, number];
  const fitting = moments.filter((at) => wallAt(at, zone) === wall.slice(0, 16));
  const [one] = fitting;
  if (one === undefined) return { code: 'time_ambiguous', why: 'never', choices: moments };
  if (before === after || fitting.length === 1) return { at: one };
  return { code: 'time_ambiguous', why: 'twice', choices: moments };
}
