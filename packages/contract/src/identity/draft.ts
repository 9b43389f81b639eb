import { z } from 'zod';
import { id } from '../words/id.ts';
import { LIMITS } from '../words/limits.ts';
import { words } from '../words/text.ts';
import { time } from '../words/time.ts';

/** A proposal not yet opened: half-finished words are fine, and may be erased. */
export const draftBody = z.strictObject({
  assemblyId: id,
  title: words(LIMITS.title),
  text: words(LIMITS.text),
  proposalId: id.exactOptional(),
});
export const draft = draftBody.extend({ id: z.string(), updatedAt: time });
