import type { ActKind, EntryWithWords, FactKind, Json } from '@coordinadora/domain';
import { z } from 'zod';
import { hash, seq } from '../words/id.ts';
import { moment } from '../words/time.ts';

const payload = z.record(z.string(), z.json()) as unknown as z.ZodType<{ [key: string]: Json }>;
const word = z.object({ salt: hash, text: z.string() });

/** One entry of a book as pages and frames carry it, with the words that lie beside it. `at` is ms. */
export const entry: z.ZodType<EntryWithWords> = z.object({
  assemblyId: z.string(),
  seq,
  v: z.int(),
  at: moment,
  act: z.string(),
  n: z.int().min(1),
  actor: z.string().exactOptional(),
  ref: z.string().exactOptional(),
  kind: z.string() as unknown as z.ZodType<FactKind>,
  payload,
  given: z
    .object({
      counts: z.boolean().exactOptional(),
      firstTime: z.boolean().exactOptional(),
      codeValid: z.boolean().exactOptional(),
    })
    .exactOptional(),
  actKind: (z.string() as unknown as z.ZodType<ActKind>).exactOptional(),
  actPayload: payload.exactOptional(),
  prevHash: hash,
  hash,
  words: z.record(z.string(), word).exactOptional(),
});
export const head = z.object({ seq, hash });
export const entriesPage = z.object({
  items: z.array(entry),
  /** The seq to say as `after`; null where the page reaches the head. */
  next: z.string().nullable(),
  head,
});
