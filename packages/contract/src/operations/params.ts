import { z } from 'zod';
import { id } from '../words/id.ts';

/** An id, a slug or a short code. */
export const byKey = z.object({ key: z.string().min(1).max(60) });
export const byId = z.object({ id });
export const inMeeting = z.object({ id, meetingId: id });
export const inProposal = z.object({ id, proposalId: id });
