import { z } from 'zod';
import { hash, id, seq } from '../words/id.ts';

/** Say what one wants to follow; said again after any loss of connection. */
export const watch = z.strictObject({
  assemblyId: id,
  detail: z.enum(['full', 'room']),
  afterSeq: seq.exactOptional(),
  hash: hash.exactOptional(),
  actAs: id.exactOptional(),
  /** What the client speaks, for whoever cannot say it when connecting (protocol.ts). */
  version: z.int().nonnegative().exactOptional(),
  oldest: z.int().nonnegative().exactOptional(),
});
export const unwatch = z.strictObject({ assemblyId: id });

export const SIGNALS = ['agree', 'unsure', 'disagree', 'wrap_up', 'cannot_hear', 'pass'] as const;
/** A hand signal, momentary; null takes it down. */
export const signal = z.strictObject({
  meetingId: id,
  signal: z.enum(SIGNALS).nullable(),
  actAs: id.exactOptional(),
});
