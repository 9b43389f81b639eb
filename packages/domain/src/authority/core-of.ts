import type { Meeting, Proposal, State, Test } from '../state.ts';
import type { MeetingCore, ProposalCore, TestCore } from './cores.ts';

export const answeredIn = (test: Test): number => {
  const { s, r, a, b, u, o } = test.tally;
  return s + r + a + b + u + o;
};

export function testCore(test: Test): TestCore {
  const { id, version, meetingId, closesAt, minTestEndsAt, base } = test;
  return {
    id,
    version,
    meetingId,
    closesAt,
    minTestEndsAt,
    base,
    answered: answeredIn(test),
  };
}

export function proposalCore(p: Proposal): ProposalCore {
  const last = p.closedTests.at(-1);
  return {
    id: p.id,
    state: p.state,
    proposer: p.proposer,
    version: p.versions.length,
    noticeEndsAt: p.noticeEndsAt,
    discussingSince: p.discussingSince,
    test: p.test && testCore(p.test),
    lastFailed: last && last.outcome !== 'broken_off' && last.outcome !== 'adopted' ? last : null,
  };
}

export const meetingCore = (m: Meeting): MeetingCore => m;

/** The charter that was in force when the proposal opened (invariant 2). */
export function charterOf(state: State, p: { charterVersion: number }) {
  const charter = state.charters[p.charterVersion - 1];
  if (!charter) throw new Error(`charter version ${p.charterVersion} is not in the book`);
  return charter;
}
