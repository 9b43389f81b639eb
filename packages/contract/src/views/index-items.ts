import { z } from 'zod';
import { level } from '../acts/assembly.ts';
import { time } from '../words/time.ts';

/** An assembly as lists show it; `code` is its short code. */
export const assemblyItem = z.object({
  id: z.string(),
  slug: z.string(),
  code: z.string(),
  name: z.string(),
  level,
  territory: z.string().exactOptional(),
  sector: z.string().exactOptional(),
  timeZone: z.string(),
  foundedAt: time,
  openMeetingId: z.string().nullable(),
  nextMeetingAt: time.nullable(),
  openProposals: z.int(),
  testing: z.int(),
  decisions: z.int(),
});
/** A running test this participant has not answered yet. */
const unanswered = z.object({ proposalId: z.string(), title: z.string(), closesAt: time });
/** One of my assemblies, with what needs me there now. */
export const mineItem = assemblyItem.extend({
  openMeeting: z.object({ id: z.string(), title: z.string(), checkedIn: z.boolean() }).nullable(),
  unanswered: z.array(unanswered),
  /** The last entry of its book, to follow it from. */
  head: z.object({ seq: z.int(), hash: z.string() }),
});
