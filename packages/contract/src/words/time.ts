import { z } from 'zod';

/** ISO 8601 with its offset; acts are UTC inside. */
export const time = z.iso.datetime({ offset: true });
/** Integer milliseconds since 1970 UTC, as books and views have them. */
export const moment = z.int();
/** The wire's ISO 8601 as the domain's milliseconds. */
export const toMoment = (iso: string): number => Date.parse(iso);
