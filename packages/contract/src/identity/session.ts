import { z } from 'zod';
import { id } from '../words/id.ts';
import { text } from '../words/text.ts';
import { time } from '../words/time.ts';
import { participant } from './participant.ts';

/** The secret of a sign-in or hall link; it travels in the link's fragment and is exchanged by POST. */
export const sessionBody = z.strictObject({ secret: text(200) });
export const sessionAnswer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('participant'), participant, token: z.string() }),
  z.object({ kind: z.literal('hall'), assemblyId: z.string(), meetingId: z.string(), token: z.string() }),
]);
export const linkBody = z.strictObject({ actAs: id.exactOptional() });
/** `url` ends in `#` and the secret. A sign-in link serves once. */
export const linkAnswer = z.object({ url: z.string(), expiresAt: time });
export const checkInCode = z.object({ code: z.string(), expiresAt: time });
