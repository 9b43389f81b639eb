import { z } from 'zod';
import { id } from '../words/id.ts';
import { LIMITS } from '../words/limits.ts';
import { title } from '../words/text.ts';

export const agendaItem = z.strictObject({
  title,
  minutes: z.int().min(LIMITS.minutes.least).max(LIMITS.minutes.most),
  proposalId: id.exactOptional(),
});
const item = z.strictObject({ meetingId: id, itemId: id });

export const agendaPayloads = {
  'agenda.add': agendaItem.extend({ meetingId: id }),
  /** `to`: the place the item shall have, from 1. */
  'agenda.move': item.extend({ to: z.int().min(1).max(10_000) }),
  'agenda.start': item,
  'agenda.finish': item,
};
