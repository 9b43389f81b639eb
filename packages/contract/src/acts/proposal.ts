import { z } from 'zod';
import { id } from '../words/id.ts';
import { body, reason, title } from '../words/text.ts';

/** An act on a text may say which version it means; if that is no longer the present one: `stale_version`. */
export const onText = z.strictObject({ proposalId: id, version: z.int().min(1).exactOptional() });

export const proposalPayloads = {
  'proposal.open': z.strictObject({ title, text: body, meetingId: id.exactOptional() }),
  'proposal.amend': onText.extend({
    title: title.exactOptional(),
    text: body,
    reason: reason.exactOptional(),
  }),
  'proposal.withdraw': onText.extend({ reason: reason.exactOptional() }),
};
