import { type AssemblyPart, MEETING_STATES, type MeetingPart, type Room } from '@coordinadora/domain';
import { z } from 'zod';
import { level } from '../acts/assembly.ts';
import { charter } from '../charter/charter.ts';
import { viewTime } from '../words/time.ts';
import { proposalPart } from './proposal.ts';

const assemblyPart: z.ZodType<AssemblyPart> = z.object({
  id: z.string(),
  name: z.string(),
  slug: z.string(),
  level,
  territory: z.string().exactOptional(),
  sector: z.string().exactOptional(),
  timeZone: z.string(),
  founder: z.string(),
  foundedAt: viewTime,
  charterName: z.string().exactOptional(),
  charterVersion: z.int(),
  charter,
  openMeetingId: z.string().nullable(),
  meetingsClosed: z.int(),
  recent: z.int().nullable(),
  proposals: z.object({ active: z.int(), decided: z.int() }),
});

const agendaPart = z.object({
  id: z.string(),
  title: z.string(),
  minutes: z.int(),
  proposalId: z.string().exactOptional(),
  state: z.enum(['waiting', 'current', 'finished']),
  startedAt: viewTime.exactOptional(),
  finishedAt: viewTime.exactOptional(),
});
export const meetingPart: z.ZodType<MeetingPart> = z.object({
  id: z.string(),
  state: z.enum(MEETING_STATES),
  startsAt: viewTime,
  convener: z.string(),
  facilitators: z.array(z.string()),
  testing: z.string().nullable(),
  agenda: z.array(agendaPart),
  title: z.string(),
  place: z.string().exactOptional(),
  openedAt: viewTime.exactOptional(),
  pausedAt: viewTime.exactOptional(),
  closedAt: viewTime.exactOptional(),
  present: z.int(),
  peak: z.int(),
  tests: z.array(z.object({ proposalId: z.string(), testId: z.string() })),
});
export const room: z.ZodType<Room> = z.object({
  assembly: assemblyPart,
  meetings: z.record(z.string(), meetingPart),
  proposals: z.record(z.string(), proposalPart),
});
