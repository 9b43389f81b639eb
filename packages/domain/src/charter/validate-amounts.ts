import type { Charter } from './charter.ts';

const PEOPLE = 10_000_000;
const YEAR_IN_MINUTES = 366 * 24 * 60;
const YEAR_IN_HOURS = 366 * 24;
const TEN_YEARS_IN_DAYS = 3660;

/**
 * The first number that is not whole, or outside its limits; null if none. Times have an upper limit (house) because
 * every proposal must come to rest by the clock alone, within a time somebody will see.
 */
export function amountProblem(charter: Charter): string | null {
  const { resolution } = charter;
  const amounts: readonly [string, number | null | undefined, number, number][] = [
    ['maxBlocks', charter.maxBlocks, 0, PEOPLE],
    // Silence passes only where the mode says so.
    ['minSupport', charter.minSupport, charter.mode === 'lazy' ? 0 : 1, PEOPLE],
    ['minNotice', charter.minNotice, 0, YEAR_IN_MINUTES],
    ['minDiscussion', charter.minDiscussion, 0, YEAR_IN_MINUTES],
    // House: silence passes only outside a meeting, in a test longer than an hour.
    ['minTest', charter.minTest, charter.mode === 'lazy' ? 61 : 0, YEAR_IN_MINUTES],
    ['objectionWindowHours', charter.objectionWindowHours, 0, YEAR_IN_HOURS],
    ['maxRounds', charter.maxRounds, 1, PEOPLE],
    ['reviewAfterDays', charter.reviewAfterDays, 1, TEN_YEARS_IN_DAYS],
    ['resolution.days', resolution?.days, 0, TEN_YEARS_IN_DAYS],
    ['resolution.meetings', resolution?.meetings, 0, TEN_YEARS_IN_DAYS],
    // Lapsing before the search may end would leave a fallback that never opens.
    ['resolution.lapseDays', resolution?.lapseDays, Math.max(1, resolution?.days ?? 0), TEN_YEARS_IN_DAYS],
  ];
  for (const [field, amount, least, most] of amounts) {
    if (amount === null || amount === undefined) continue;
    if (!Number.isSafeInteger(amount)) return `${field}.not_whole_number`;
    if (amount < least) return `${field}.too_low`;
    if (amount > most) return `${field}.too_high`;
  }
  return null;
}
