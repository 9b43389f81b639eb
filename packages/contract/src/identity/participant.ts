import { z } from 'zod';
import { LOCALES } from '../preferences/index.ts';
import { id } from '../words/id.ts';
import { LIMITS } from '../words/limits.ts';
import { name, text } from '../words/text.ts';
import { time } from '../words/time.ts';

export const locale = z.enum(LOCALES);

/** `id` is private: the book knows another one in every assembly. */
export const participant = z.object({
  id: z.string(),
  displayName: z.string().nullable(),
  locale,
  createdAt: time,
});
/** `checkIn`: newcomers in a hall do not count against the limit of its address. */
export const newParticipant = z.strictObject({
  displayName: name.exactOptional(),
  locale: locale.exactOptional(),
  checkIn: z.strictObject({ meetingId: id, code: text(20) }).exactOptional(),
});
/** The token is shown once; a browser has it in its cookie too. */
export const participantAnswer = z.object({ participant, token: z.string(), recoveryPhrase: z.string() });
export const recoverBody = z.strictObject({ recoveryPhrase: text(LIMITS.title) });
export const recoverAnswer = z.object({ participant, token: z.string() });
