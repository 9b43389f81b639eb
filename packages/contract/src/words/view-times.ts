/** Views name every time so: `closesAt`, `discussingSince`, a version's `at`. */
type TimeKey = `${string}At` | `${string}Since` | 'at';
const TIME_KEY = /(?:At|Since)$|^at$/;
/** Entries are hashed as they stand: nothing in them changes on the way. */
const ENTRIES = 'entries';

/** A view as it travels: times are ISO 8601 UTC (api.md), where the domain has milliseconds. */
export type OnWire<T> = T extends object
  ? { [K in keyof T]: K extends TimeKey ? IsoOf<T[K]> : K extends typeof ENTRIES ? T[K] : OnWire<T[K]> }
  : T;
type IsoOf<V> = V extends number ? string : V;

function mapTimes(value: unknown, change: (time: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => mapTimes(one, change));
  if (value === null || typeof value !== 'object') return value;
  const mapped: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value))
    mapped[key] = TIME_KEY.test(key) ? change(inner) : key === ENTRIES ? inner : mapTimes(inner, change);
  return mapped;
}

/** Milliseconds to ISO 8601. */
export const viewToWire = <T>(view: T): OnWire<T> =>
  mapTimes(view, (time) => (typeof time === 'number' ? new Date(time).toISOString() : time)) as OnWire<T>;

/** ISO 8601 to milliseconds: the inverse of `viewToWire`. */
export const viewFromWire = <T>(view: OnWire<T>): T =>
  mapTimes(view, (time) => (typeof time === 'string' ? Date.parse(time) : time)) as T;
