import type { Minutes } from '@coordinadora/domain';
import { z } from 'zod';
import { head } from '../record/entry.ts';

export const minutesQuery = z.object({
  format: z.enum(['json', 'markdown']).exactOptional(),
});
type Sheet = Minutes & { head: z.infer<typeof head> };
/** What the domain's `minutesOf` says, whose fields are not spelled out again, and the head of the book it was read from. */
export const minutes = z.looseObject({ head }) as unknown as z.ZodType<Sheet>;
