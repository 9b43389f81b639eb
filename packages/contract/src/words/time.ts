import { z } from 'zod';

/** ISO 8601 with its offset; acts are UTC inside. */
export const time = z.iso.datetime({ offset: true });
/** Integer milliseconds since 1970 UTC, as entries have them. */
export const moment = z.int();
/** ISO 8601 UTC on the wire, the domain's milliseconds inside; what views have (words/view-times.ts does the same without Zod). */
export const viewTime = z.codec(z.iso.datetime(), z.int(), {
  decode: (iso) => Date.parse(iso),
  encode: (ms) => new Date(ms).toISOString(),
});
/** The wire's ISO 8601 as the domain's milliseconds. */
export const toMoment = (iso: string): number => Date.parse(iso);
