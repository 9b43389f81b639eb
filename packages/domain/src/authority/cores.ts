import type { ProposalState } from '../facts.ts';
import type { AgendaItem, MeetingState } from '../state.ts';

/**
 * The few facts the rules of authority look at. Both the server's state and the view sent to a browser
 * have them, so that a screen offers exactly what the server accepts.
 */
export interface Person {
  actor: string | null;
  /** Counts in the scope of the act: in the meeting, in the test, or in the assembly. */
  counts: boolean;
}

export interface MeetingCore {
  id: string;
  state: MeetingState;
  startsAt: number;
  pausedAt?: number;
  convener: string;
  facilitators: readonly string[];
  testing: string | null;
  agenda: readonly AgendaItem[];
}

export interface TestCore {
  id: string;
  version: number;
  meetingId: string | null;
  closesAt: number;
  minTestEndsAt: number;
  base: number | null;
  /** How many who count have answered. */
  answered: number;
}

export interface ProposalCore {
  id: string;
  state: ProposalState;
  proposer: string;
  version: number;
  noticeEndsAt: number;
  discussingSince: number | null;
  test: TestCore | null;
  /** The last test, where it did not adopt. */
  lastFailed: { version: number; closedAt: number } | null;
}
