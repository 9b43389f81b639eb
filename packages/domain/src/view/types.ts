import type { Level } from '../assembly/types.ts';
import type { Charter } from '../charter/charter.ts';
import type { TestPart } from '../consensus/part.ts';
import type { DecisionPart } from '../decision/types.ts';
import type { ClosedTest, Position } from '../proposal/test.ts';
import type { ProposalCore } from '../proposal/types.ts';
import type { Collections } from '../rule/fact.ts';
import type { Span } from '../rule/whereabouts.ts';

declare module '../rule/fact.ts' {
  interface Collections {
    proposals: ProposalPart;
  }
}

/** What everybody sees of one assembly: the same for all, so it is encoded once. Times are ms. */
export type Room = { assembly: AssemblyPart } & Collected;
/** By noun, the parts that a screen gets at once: meetings that are not over and the last ones, proposals not at rest. */
export type Collected = { [C in keyof Collections]: Record<string, Collections[C]> };

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

/** What only this viewer sees: themselves. */
export interface You {
  actor: string | null;
  /** Was at one of the last five meetings. */
  standing: boolean;
  /** Per live meeting: checked in, and since which seq of the book (0 when not). */
  present: Record<string, { spans: Span[] }>;
  /** Own answers in running tests, by test id. */
  answers: Record<string, { position: Position; reason?: string; counts: boolean }>;
  openedToday: number;
}

export interface View {
  room: Room;
  you: You;
}
