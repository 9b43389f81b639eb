import { z } from 'zod';
import { id } from '../words/id.ts';
import { words } from '../words/text.ts';

/** An id, a slug or a short code. */
export const byKey = z.object({ key: words(60).min(1) });
export const byId = z.object({ id });
export const inMeeting = z.object({ id, meetingId: id });
export const inProposal = z.object({ id, proposalId: id });
