import type { Span } from '../rule/whereabouts.ts';
import type { MeetingState } from './states.ts';

declare module '../rule/state.ts' {
  interface State {
    meetings: Map<string, Meeting>;
    openMeetingId: string | null;
    /** Meetings that are convened, open or paused. */
    liveMeetings: Set<string>;
    /** The last five closed meetings with their peak presence, oldest first. */
    recentMeetings: { id: string; peak: number }[];
    meetingsClosed: number;
  }
}
declare module '../rule/scene.ts' {
  interface Scene {
    /** The meeting the act names. */
    meeting: MeetingCore | null;
    openMeeting: MeetingCore | null;
    /** How many meetings of the assembly are over. */
    meetingsClosed: number;
    /** Whether who asks is checked in to the meeting that the act names. */
    here: boolean;
  }
}
declare module '../rule/act.ts' {
  interface Subjects {
    meeting: Meeting;
  }
}
declare module '../rule/fact.ts' {
  interface Collections {
    meetings: MeetingPart;
  }
}

export type MeetingRole = 'facilitator';

/** A point the meeting works through, with a time box in minutes. */
export interface AgendaItem {
  id: string;
  title: string;
  minutes: number;
  proposalId?: string;
  state: 'waiting' | 'current' | 'finished';
  startedAt?: number;
  finishedAt?: number;
}

/** What the rules of authority look at, in the book as on a screen. Times in ms. */
export interface MeetingCore {
  id: string;
  state: MeetingState;
  startsAt: number;
  pausedAt?: number;
  convener: string;
  /** Actors who hold the role now. */
  facilitators: readonly string[];
  /** The proposal whose test runs in this meeting. */
  testing: string | null;
  agenda: readonly AgendaItem[];
}

/** What everybody sees of a meeting. */
export interface MeetingPart extends MeetingCore {
  title: string;
  place?: string;
  openedAt?: number;
  closedAt?: number;
  agenda: AgendaItem[];
  present: number;
  peak: number;
  /** Tests that ended in this meeting, in order. */
  tests: { proposalId: string; testId: string }[];
}

export interface Meeting extends MeetingPart {
  /** The format it was convened in (format-2.md). */
  v: number;
  /** Who is or was checked in, by ref, as spans of seq; forgotten when the meeting closes. */
  presence: Map<string, Span[]>;
  lastActAt: number;
}
