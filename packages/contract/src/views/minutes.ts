import { z } from 'zod';
import { head } from '../record/entry.ts';

export const minutesQuery = z.object({
  format: z.enum(['json', 'markdown']).exactOptional(),
});
/** What the domain's `minutesOf` says, and the head of the book it was read from. */
export const minutes = z.looseObject({ head });
