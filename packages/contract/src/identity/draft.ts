import { z } from 'zod';
import { id } from '../words/id.ts';
import { LIMITS } from '../words/limits.ts';
import { time } from '../words/time.ts';

const words = (most: number) =>
  z
    .string()
    .max(most)
    .refine((text) => text.isWellFormed() && !text.includes('\u0000'));

/** A proposal not yet opened: half-finished words are fine, and may be erased. */
export const draftBody = z.strictObject({
  assemblyId: id,
  title: words(LIMITS.title),
  text: words(LIMITS.text),
  proposalId: id.exactOptional(),
});
export const draft = draftBody.extend({ id: z.string(), updatedAt: time });
