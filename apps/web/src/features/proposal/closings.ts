import type { Charter } from '@coordinadora/domain';

const MINUTE = 60_000;
const HOUR = 60;
const DAY = 24 * HOUR;

/** How long a test may be asked to last, in minutes: in a meeting minutes, outside days. */
const IN_MEETING = [5, 10, 15, 20, 30, HOUR];
const OUTSIDE = [HOUR, DAY, 2 * DAY, 3 * DAY, 7 * DAY, 14 * DAY];

/** TEST-3: whether a call made now belongs to the open meeting. */
export const inMeeting = (charter: Charter, meetingOpen: boolean): boolean =>
  meetingOpen && charter.whoCounts === 'checked_in' && charter.minTest <= HOUR;

/** The durations on offer, in minutes, none under the charter's minimum; `usual` is what the rules take unasked. */
export function closings(charter: Charter, inside: boolean): { usual: number; others: number[] } {
  const usual = Math.max(charter.minTest, inside ? 10 : 3 * DAY);
  const others = (inside ? IN_MEETING : OUTSIDE).filter((one) => one > charter.minTest && one !== usual);
  return { usual, others };
}

/** A duration in its largest whole unit, for the words `proposal.lasts`. */
export function lasting(minutes: number): { unit: 'minutes' | 'hours' | 'days'; count: number } {
  if (minutes % DAY === 0) return { unit: 'days', count: minutes / DAY };
  if (minutes % HOUR === 0) return { unit: 'hours', count: minutes / HOUR };
  return { unit: 'minutes', count: minutes };
}

/** The moment of closing for the wire. `now` in ms. */
export const closesAt = (minutes: number, now: number): string =>
  new Date(now + minutes * MINUTE).toISOString();
