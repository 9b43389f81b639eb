const MINUTE = 60_000;
const DAY = 86_400_000;
/** Bolivia is four hours behind UTC and changes no clocks. */
const LA_PAZ = -4 * 60 * MINUTE;

/** The moment an hour of a day some days ago was in La Paz, wherever this machine stands (ms). */
export function momentOf(now: number, daysAgo: number, hour: number): number {
  const midnight = Math.floor((now + LA_PAZ) / DAY) * DAY - LA_PAZ;
  return midnight - daysAgo * DAY + Math.round(hour * 60) * MINUTE;
}

/** The date a moment (ms) had in La Paz; `month` 0 is January. */
export function dateOf(moment: number): { day: number; month: number; year: number } {
  const date = new Date(moment + LA_PAZ);
  return { day: date.getUTCDate(), month: date.getUTCMonth(), year: date.getUTCFullYear() };
}
