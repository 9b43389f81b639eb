import type { Level, Position } from '../acts.ts';
import type { MeetingCore, ProposalCore, TestCore } from '../authority/cores.ts';
import type { Charter } from '../charter/charter.ts';
import type { Evaluation, Label, Tally } from '../charter/evaluation.ts';
import type { Apart } from '../facts.ts';
import type { AgendaItem, ClosedTest, Said } from '../state.ts';

/** What everybody sees of one assembly: the same for all, so it is encoded once. Times are ms. */
export interface Room {
  assembly: AssemblyPart;
  /** Convened, open and paused meetings, and the last closed ones. */
  meetings: Record<string, MeetingPart>;
  /** Proposals that are not at rest, newest first up to a limit, and those of the open meeting. */
  proposals: Record<string, ProposalPart>;
}

export interface AssemblyPart {
  id: string;
  name: string;
  slug: string;
  level: Level;
  territory?: string;
  sector?: string;
  /** IANA; UTC where the book names none. */
  timeZone: string;
  founder: string;
  foundedAt: number;
  charterName?: string;
  charterVersion: number;
  charter: Charter;
  openMeetingId: string | null;
  meetingsClosed: number;
  /** Lower median of recent presence; null with no closed meeting. */
  recent: number | null;
  proposals: { active: number; decided: number };
}

export interface MeetingPart extends MeetingCore {
  title: string;
  place?: string;
  openedAt?: number;
  pausedAt?: number;
  closedAt?: number;
  agenda: AgendaItem[];
  present: number;
  peak: number;
  /** Proposals decided or tested here, in order. */
  tests: { proposalId: string; testId: string }[];
}

/** The live figures of a running test; what a tally frame carries. */
export interface TallyPart {
  testId: string;
  version: number;
  tally: Tally;
  /** Answers of people who do not count, shown apart. */
  apart: Apart;
  answered: number;
  /** As if the test closed now. */
  evaluation: Evaluation;
  /** Reasons of standing blocks, then the latest others; at most 40. */
  said: Said[];
}

export interface TestPart extends TestCore, TallyPart {
  calledAt: number;
  calledSeq: number;
  recent: number | null;
  round: number;
}

export interface ProposalPart extends ProposalCore {
  title: string;
  text: string;
  meetingId?: string;
  charterVersion: number;
  charter: Charter;
  openedAt: number;
  versionAt: number;
  /** When a test may be called at the earliest, as far as time decides. */
  callableAt: number;
  returnsAt: number | null;
  endedAt: number | null;
  test: TestPart | null;
  lastTest: ClosedTest | null;
  decision: DecisionPart | null;
}

export interface DecisionPart {
  id: string;
  proposalId: string;
  title: string;
  label: Label;
  version: number;
  adoptedAt: number;
  windowEndsAt: number | null;
  inForceAt: number | null;
  reviewDueAt: number | null;
}

/** What only this viewer sees: themselves. */
export interface You {
  actor: string | null;
  /** Was at one of the last five meetings. */
  standing: boolean;
  /** Per live meeting: checked in, and since which seq of the book (0 when not). */
  present: Record<string, { spans: { from: number; to: number | null }[] }>;
  /** Own answers in running tests, by test id. */
  answers: Record<string, { position: Position; reason?: string; counts: boolean }>;
  openedToday: number;
}

export interface View {
  room: Room;
  you: You;
}
