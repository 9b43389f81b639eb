import type { z } from 'zod';
import type { ProblemCode } from '../problems/status.ts';

/** What a call takes and answers. Its method and path stand in routes.ts under the same name. */
export interface Operation {
  summary: string;
  params?: z.ZodObject;
  query?: z.ZodObject;
  body?: z.ZodType;
  /** `schema` for JSON; without it the answer is empty or of the other media types alone. */
  answer: { status: 200 | 201 | 204; schema?: z.ZodType; media?: readonly string[] };
  /** Documented codes beside those any call can meet (`ALWAYS`). */
  problems: readonly ProblemCode[];
  /** Who may ask: anybody, or only a participant (cookie or bearer token). */
  speaker: 'anybody' | 'participant';
}

/** Every code a call can answer with: its own, and those that follow from what it takes. */
export function operationProblems({ params, query, body, problems }: Operation): ProblemCode[] {
  const codes = new Set<ProblemCode>(problems);
  if (params || query || body) codes.add('invalid');
  if (body)
    for (const code of ['malformed_json', 'body_too_large', 'media_type', 'origin_refused'] as const)
      codes.add(code);
  for (const code of ['too_many_requests', 'unavailable', 'internal'] as const) codes.add(code);
  return [...codes];
}
