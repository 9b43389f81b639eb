import type { Word } from '../record/entry.ts';
import type { VersionWords } from './types.ts';

/** A version's words; what is not there is left out. */
export const present = (title: Word | undefined, text: Word | undefined): VersionWords => ({
  ...(title && { title }),
  ...(text && { text }),
});
