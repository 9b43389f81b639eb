import { z } from 'zod';
import { entry } from '../record/entry.ts';
import { assemblyItem } from '../views/index-items.ts';
import { you } from '../views/view.ts';
import { seq } from '../words/id.ts';

/**
 * What an accepted act wrote: `seq` of its last entry, the entries, and what the speaker now sees of themselves.
 * The same id again answers the same `seq` and `entries`.
 */
export const actAnswer = z.object({ seq, entries: z.array(entry), you: you.exactOptional() });
export const foundAnswer = actAnswer.extend({ assembly: assemblyItem });
