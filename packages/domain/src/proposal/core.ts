import type { Charter } from '../charter/charter.ts';
import type { State } from '../rule/state.ts';
import type { Test, TestCore } from './test.ts';
import type { Proposal, ProposalCore } from './types.ts';

export const answeredIn = ({ tally: { s, r, a, b, u, o } }: Pick<Test, 'tally'>): number =>
  s + r + a + b + u + o;

export function testCore(test: Test): TestCore {
  const { id, version, calledSeq, meetingId, closesAt, minTestEndsAt, base } = test;
  return { id, version, calledSeq, meetingId, closesAt, minTestEndsAt, base, answered: answeredIn(test) };
}

export function proposalCore(p: Proposal): ProposalCore {
  const { id, state, proposer, noticeEndsAt, discussingSince } = p;
  const last = p.closedTests.at(-1);
  const failed = last && last.outcome !== 'broken_off' && last.outcome !== 'adopted';
  return {
    id,
    state,
    proposer,
    version: p.versions.length,
    noticeEndsAt,
    discussingSince,
    test: p.test && testCore(p.test),
    lastFailed: failed ? { version: last.version, closedAt: last.closedAt } : null,
  };
}

/** The charter that was in force when the proposal opened (invariant 2). */
export function charterOf(state: State, p: Pick<Proposal, 'charterVersion'>): Charter {
  const charter = state.charters[p.charterVersion - 1];
  if (!charter) throw new Error(`charter version ${p.charterVersion} is not in the book`);
  return charter;
}
