const QUARTER = 15 * 60_000;

/** The next quarter of an hour as a `datetime-local` field writes it, in the device's own zone. */
export function wallTime(now: Date): string {
  const next = new Date(Math.ceil(now.getTime() / QUARTER) * QUARTER);
  return new Date(next.getTime() - next.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
