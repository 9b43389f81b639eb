import { shownZone } from '@coordinadora/contract/zones';
import { offsetAt } from './wall.ts';

const MONTH = 30 * 86_400_000;
const MONTHS = Array.from({ length: 25 }, (_, month) => month - 12);

/**
 * Whether clocks in two zones (IANA) show the same now and around now, a year back and ahead: what two zones have in
 * common in winter they may not have on the day of a meeting. `now` in ms.
 */
export const sameClock = (one: string, other: string, now: number): boolean =>
  MONTHS.every((month) => {
    const at = now + month * MONTH;
    return offsetAt(at, shownZone(one)) === offsetAt(at, shownZone(other));
  });
