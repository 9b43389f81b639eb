import { zoneOf } from '../assembly/zone.ts';
import { testPart } from '../consensus/part.ts';
import { decisionOf } from '../decision/decision-of.ts';
import type { Decision, DecisionPart } from '../decision/types.ts';
import { recentPresence } from '../meeting/recent.ts';
import { callableAt } from '../proposal/callable-at.ts';
import { charterOf, proposalCore } from '../proposal/core.ts';
import type { Proposal } from '../proposal/types.ts';
import type { State } from '../rule/state.ts';
import type { AssemblyPart, ProposalPart } from './types.ts';

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
  const decision = decisionOf(state, p);
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
    test: testPart(state, p),
    lastTest: p.closedTests.at(-1) ?? null,
    decision: decision ? decisionPart(state, decision) : null,
  };
}
