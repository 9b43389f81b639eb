import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { words } from './text.ts';

/** A number in a query string. */
const number = z.string().regex(/^\d{1,15}$/, 'must be a whole number');
/** A larger limit is cut at the page's most (api.md). */
const limit = number.exactOptional();

export const pageQuery = z.object({ after: words(200).exactOptional(), limit });
export const recordQuery = z.object({ after: number.exactOptional(), limit });

/** How many items a page shall hold: `limit` within 1 and the most, or `usual`. */
export function pageSize(asked: string | undefined, usual = 50): number {
  return asked === undefined ? usual : Math.min(Math.max(1, Number(asked)), LIMITS.page);
}

export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({
    items: z.array(item),
    /** What to say as `after` for the next page; null at the end. */
    next: z.string().nullable(),
  });
