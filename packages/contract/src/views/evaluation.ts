import type { Apart, Evaluation, Said, Tally } from '@coordinadora/domain';
import { z } from 'zod';
import { position } from '../acts/consensus.ts';

const count = z.int().min(0);

export const tally: z.ZodType<Tally> = z.object({
  s: count,
  r: count,
  a: count,
  b: count,
  u: count,
  o: count,
  openConcerns: count,
  round: z.int(),
});
/** Answers of people who do not count, shown apart and never added. */
export const apart: z.ZodType<Apart> = z.object({ s: count, r: count, a: count, b: count, u: count });
export const outcome = z.enum(['adopted', 'discussing', 'no_quorum', 'blocked', 'rejected', 'referred']);
export const label = z.enum(['consensus', 'consent', 'lazy', 'vote', 'over_blocks']);
export const reasonCode = z.enum([
  'quorum_floor_3',
  'quorum',
  'nobody_answered',
  'nobody_voted',
  'threshold',
  'consent_share',
  'block',
  'open_concern',
  'min_support',
  'stand_aside',
  'reservations',
  'support_share',
]);
const unit = z.enum([
  'present',
  'answers',
  'support_or_reservations',
  'support',
  'blocks',
  'concerns',
  'stand_asides',
  'reservations',
  'in_favour',
]);
/** What would have to change for one reason to go, in whole people or concerns. */
export const missing = z.object({
  code: reasonCode,
  need: count,
  have: count,
  by: z.int(),
  unit,
  of: count.exactOptional(),
});
export const evaluation: z.ZodType<Evaluation> = z.object({
  outcome,
  label: label.exactOptional(),
  reasons: z.array(reasonCode),
  missing: z.array(missing),
});
export const said: z.ZodType<Said> = z.object({ position, reason: z.string(), counts: z.boolean() });
