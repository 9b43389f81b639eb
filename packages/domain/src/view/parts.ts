import { answeredIn, charterOf, proposalCore, testCore } from '../authority/core-of.ts';
import { callableAt } from '../consensus/call.ts';
import { evaluateTest } from '../consensus/close.ts';
import { recentPresence } from '../consensus/recent.ts';
import { latestSaid } from '../consensus/said.ts';
import { type Decision, type Meeting, type Proposal, type State, zoneOf } from '../state.ts';
import type { AssemblyPart, DecisionPart, MeetingPart, ProposalPart, TallyPart, TestPart } from './types.ts';

const SAID = 40;

/** Throws where the book has no founding yet. */
export function assemblyPart(state: State): AssemblyPart {
  const { assembly } = state;
  const charter = state.charters.at(-1);
  if (!assembly || !charter) throw new Error('the book has no founding entry');
  return {
    ...assembly,
    timeZone: zoneOf(state),
    charterVersion: state.charters.length,
    charter,
    openMeetingId: state.openMeetingId,
    meetingsClosed: state.meetingsClosed,
    recent: recentPresence(state),
    proposals: { active: state.active.size, decided: state.decisions.size },
  };
}

export function meetingPart(m: Meeting): MeetingPart {
  const { presence: _presence, lastActAt: _lastActAt, ...part } = m;
  return part;
}

/** The figures of a running test, as if it closed now; null where none runs. */
export function tallyPart(state: State, p: Proposal): TallyPart | null {
  const test = p.test;
  if (!test) return null;
  return {
    testId: test.id,
    version: test.version,
    tally: { ...test.tally },
    apart: { ...test.apart },
    answered: answeredIn(test),
    evaluation: evaluateTest(charterOf(state, p), test),
    said: latestSaid(test, SAID),
  };
}

function testPart(state: State, p: Proposal): TestPart | null {
  const test = p.test;
  const figures = tallyPart(state, p);
  if (!test || !figures) return null;
  const { calledAt, calledSeq, recent, round } = test;
  return { ...testCore(test), ...figures, calledAt, calledSeq, recent, round };
}

export function decisionPart(state: State, d: Decision): DecisionPart {
  const p = state.proposals.get(d.proposalId);
  const title = p?.versions[d.version - 1]?.title ?? '';
  const { testId: _testId, ...rest } = d;
  return { ...rest, title };
}

export function proposalPart(state: State, p: Proposal): ProposalPart {
  const core = proposalCore(p);
  const charter = charterOf(state, p);
  const version = p.versions.at(-1);
  const decision = p.decisionId ? state.decisions.get(p.decisionId) : undefined;
  return {
    ...core,
    title: version?.title ?? '',
    text: version?.text ?? '',
    ...(p.meetingId && { meetingId: p.meetingId }),
    charterVersion: p.charterVersion,
    charter,
    openedAt: p.openedAt,
    versionAt: version?.at ?? p.openedAt,
    callableAt: callableAt(core, charter),
    returnsAt: p.returnsAt,
    endedAt: p.endedAt,
    lastFailed: core.lastFailed && {
      version: core.lastFailed.version,
      closedAt: core.lastFailed.closedAt,
    },
    test: testPart(state, p),
    lastTest: p.closedTests.at(-1) ?? null,
    decision: decision ? decisionPart(state, decision) : null,
  };
}
