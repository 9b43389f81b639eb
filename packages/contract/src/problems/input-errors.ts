import type { z } from 'zod';
import type { Problem } from './problem.ts';

/** What a schema found wrong, as `errors` of an `invalid` problem: `path` with dots, at most twenty. */
export function inputErrors(error: z.ZodError): NonNullable<Problem['errors']> {
  return error.issues
    .slice(0, 20)
    .map(({ path, message }) => ({ path: path.map(String).join('.'), message }));
}
