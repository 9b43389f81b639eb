/** How much of a thing an act may carry; characters are UTF-16 units, as JavaScript counts them. */
export const LIMITS = {
  title: 200,
  text: 20_000,
  reason: 2_000,
  name: 120,
  place: 200,
  territory: 120,
  sector: 120,
  slug: { least: 3, most: 60 },
  agenda: 100,
  minutes: { least: 1, most: 600 },
  /** Entries and items a page holds at most; a larger `limit` is cut, not refused. */
  page: 500,
} as const;
