import { type Charter, charterNames } from '@coordinadora/domain';
import { z } from 'zod';
import { share } from './share.ts';

const people = z.int().min(0).max(1_000_000);
/** Ten years, in minutes. */
const minutes = z.int().min(0).max(5_256_000);
const days = z.int().min(1).max(3_650);
const rounds = z.int().min(1).max(100);

const fallback = z.strictObject({
  share,
  of: z.enum(['cast', 'present', 'accredited']),
  keys: z
    .array(z.enum(['heads', 'assemblies', 'districts', 'sectors']))
    .min(1)
    .max(4),
});
const resolution = z.strictObject({
  // 0: the fallback opens at once.
  days: z.int().min(0).max(3_650).exactOptional(),
  meetings: z.int().min(0).max(100).exactOptional(),
  opens: z.literal('either').exactOptional(),
  lapseDays: days,
});

/** The shape of a whole charter; whether its parts fit together the domain says (`charter_invalid`). */
export const charter: z.ZodType<Charter, Charter> = z.strictObject({
  mode: z.enum(['consensus', 'consent', 'lazy', 'vote']),
  quorum: z.strictObject({ of: z.literal('recent'), share }).nullable(),
  minConsentShare: share,
  maxBlocks: people,
  blockBacking: share.nullable(),
  minSupport: people,
  maxStandAside: share.nullable(),
  maxReservation: share.nullable(),
  minSupportShare: share.nullable(),
  supportIs: z
    .array(z.enum(['s', 'r']))
    .min(1)
    .max(2),
  concerns: z.boolean(),
  minNotice: minutes,
  minDiscussion: minutes,
  minTest: minutes,
  blockReview: z.strictObject({ share, finds: z.enum(['valid', 'invalid']) }).nullable(),
  resolution: resolution.nullable(),
  fallback: fallback.nullable(),
  maxRounds: rounds.nullable(),
  objectionWindowHours: z.int().min(0).max(87_600),
  reviewAfterDays: days.nullable(),
  whoCounts: z.enum(['checked_in', 'anyone']),
  rules: z.literal(1),
});

export const charterName = z.enum(charterNames);
