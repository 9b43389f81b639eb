import type { Said, Scribe } from '@coordinadora/api/past';
import type { Charter } from '@coordinadora/domain';

/** A proposal as the story goes on with it. */
export interface Known {
  id: string;
  /** Figure key of the proposer. */
  by: string;
  version: number;
}

/** A meeting that is being played. */
export interface Room {
  scribe: Scribe;
  charter: Charter;
  /** Proposals of this assembly by title. */
  known: Map<string, Known>;
  meetingId: string;
  facilitator: string;
  /** Figure keys of those checked in. */
  here: readonly string[];
  /** What goes on after the meeting: answers to tests that last for days, and their end by the clock (ms). */
  later: { at: number; acts: Said[]; closesAt: number }[];
}
