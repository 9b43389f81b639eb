import type { Charter } from '../charter/charter.ts';
import type { Word } from '../record/entry.ts';
import type { ProposalState } from './states.ts';
import type { ClosedTest, Test, TestCore } from './test.ts';

declare module '../rule/state.ts' {
  interface State {
    proposals: Map<string, Proposal>;
    /** Ids of proposals that are not at rest: the only ones the clock has to look at. */
    active: Set<string>;
  }
}
declare module '../rule/scene.ts' {
  interface Scene {
    /** The proposal the act names, and the charter that was in force when it opened (invariant 2). */
    proposal: ProposalCore | null;
    charter: Charter | null;
    /** How many proposals this person opened in the last 24 hours. */
    openedToday: number;
  }
}
declare module '../rule/act.ts' {
  interface Subjects {
    proposal: Proposal;
  }
}

/** Each transition records from, to and why; who stands on the entry (domain.md section 4). */
export interface Transition {
  from: ProposalState | null;
  to: ProposalState;
  because: string;
}

/** What the rules of authority look at, in the book as on a screen. Times in ms. */
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

export interface Proposal {
  id: string;
  /** The format it was opened in (format-2.md). */
  v: number;
  proposer: string;
  openedAt: number;
  meetingId?: string;
  charterVersion: number;
  noticeEndsAt: number;
  state: ProposalState;
  versions: Version[];
  discussingSince: number | null;
  lastActAt: number;
  /** The words of the present version: what says the same again keeps its salt. */
  present: VersionWords;
  test: Test | null;
  closedTests: ClosedTest[];
  /** TEST-7: tests that were evaluated so far; one that was broken off or amended away is no round (house). */
  rounds: number;
  decisionId: string | null;
  /** When the clock returns a referred proposal to discussion. */
  returnsAt: number | null;
  endedAt: number | null;
}

export interface Version {
  version: number;
  title: string;
  text: string;
  textHash: string;
  at: number;
  reason?: string;
}

/** The words of a version, with their salts; none where they were taken out. */
export type VersionWords = Partial<Record<'title' | 'text', Word>>;
