import type { View, You } from '@coordinadora/domain';
import { z } from 'zod';
import { position } from '../acts/consensus.ts';
import { hash, seq } from '../words/id.ts';
import { viewTime } from '../words/time.ts';
import { room } from './room.ts';

const span = z.object({ from: seq, to: seq.nullable() });
const answer = z.object({ position, reason: z.string().exactOptional(), counts: z.boolean() });

/** What only this viewer sees: themselves. A vote's answers stand as positions, as in its tally. */
export const you: z.ZodType<You> = z.object({
  actor: z.string().nullable(),
  standing: z.boolean(),
  present: z.record(z.string(), z.object({ spans: z.array(span) })),
  answers: z.record(z.string(), answer),
  openedToday: z.int(),
});
const view: z.ZodType<View> = z.object({ room, you });
/** A view and the head of the book it shows; `code` is the assembly's short code for typing. */
export const assemblyView = z.object({
  view,
  seq,
  hash,
  /** When the last entry was written. */
  at: viewTime,
  code: z.string(),
});
