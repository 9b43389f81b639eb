import { z } from 'zod';
import { id } from '../words/id.ts';
import { LIMITS } from '../words/limits.ts';
import { reason, text, title } from '../words/text.ts';
import { time } from '../words/time.ts';
import { agendaItem } from './agenda.ts';

const meetingId = id;
const bare = z.strictObject({ meetingId });
const role = z.strictObject({ meetingId, role: z.literal('facilitator') });

export const meetingPayloads = {
  'meeting.convene': z.strictObject({
    title,
    startsAt: time,
    place: text(LIMITS.place).exactOptional(),
    agenda: z.array(agendaItem).max(LIMITS.agenda),
  }),
  'meeting.open': bare,
  'meeting.pause': bare,
  'meeting.resume': bare,
  'meeting.close': bare,
  'meeting.cancel': bare.extend({ reason: reason.exactOptional() }),
  /** The hall's changing code, however it was typed; never written to the book. */
  'meeting.check_in': z.strictObject({ meetingId, code: text(20) }),
  'meeting.check_out': bare,
  'meeting.take_role': role,
  'meeting.hand_over_role': role,
};
