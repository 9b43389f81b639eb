import { shownZone } from '@coordinadora/contract/zones';
import type { useFormatter } from 'next-intl';

type Format = Pick<ReturnType<typeof useFormatter>, 'dateTime'>;
type How = { dateStyle?: 'full' | 'long'; timeStyle?: 'short' };

const HOW = {
  /** The day with its weekday. */
  day: { dateStyle: 'full' },
  date: { dateStyle: 'long' },
  /** The day with its weekday, and the hour. */
  dayAndHour: { dateStyle: 'full', timeStyle: 'short' },
  dateAndHour: { dateStyle: 'long', timeStyle: 'short' },
  hour: { timeStyle: 'short' },
} as const satisfies Record<string, How>;

/** Moments (ms) as people write them, each way in one zone. */
export type When = Record<keyof typeof HOW, (at: number) => string>;

/** The one place where a page writes a moment: in the zone (IANA) it is asked for, never in the machine's own. */
export function whenIn(format: Format, zone: string): When {
  const timeZone = shownZone(zone);
  const written = (how: How) => (at: number) => format.dateTime(at, { ...how, timeZone });
  return Object.fromEntries(Object.entries(HOW).map(([name, how]) => [name, written(how)])) as When;
}
