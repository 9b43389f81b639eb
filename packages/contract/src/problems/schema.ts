import { z } from 'zod';
import type { Problem } from './problem.ts';
import { isProblemCode, type ProblemCode } from './status.ts';

export const problem: z.ZodType<Problem> = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.custom<ProblemCode>(isProblemCode),
  detail: z.string(),
  errors: z.array(z.object({ path: z.string(), message: z.string() })).exactOptional(),
  figures: z.record(z.string(), z.union([z.string(), z.number()])).exactOptional(),
});
