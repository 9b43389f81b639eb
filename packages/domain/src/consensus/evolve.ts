import type { Position } from '../acts.ts';
import { type KindIn, type Typed, word } from '../evolve.ts';
import { moveTo } from '../proposal/evolve.ts';
import {
  type Answer,
  type ClosedTest,
  type Proposal,
  type State,
  type Test,
  voteAsPosition,
} from '../state.ts';
import { DAY } from '../time.ts';
import { endTest } from './end-test.ts';
import { allSaid } from './said.ts';

/** Domain.md section 4: a referred proposal comes back within 90 days (issue: by the clock, after 90). */
const REFERRED = 90 * DAY;
const LETTER = {
  support: 's',
  reservations: 'r',
  stand_aside: 'a',
  block: 'b',
  undecided: 'u',
} as const;

export function evolveConsensus(
  state: State,
  entry: Typed<KindIn<'consensus' | 'position' | 'vote' | 'decision'>>,
): void {
  const p = state.proposals.get(entry.payload.proposalId);
  if (!p) return;
  switch (entry.kind) {
    case 'consensus.called':
      called(state, p, entry);
      break;
    case 'position.taken':
      answered(p, entry, entry.payload.position);
      break;
    case 'vote.cast':
      answered(p, entry, voteAsPosition(entry.payload.vote));
      break;
    case 'consensus.closed':
      closed(state, p, entry);
      break;
    case 'consensus.broken_off':
      brokenOff(state, p, entry);
      break;
    case 'decision.adopted':
      adopted(state, p, entry);
      break;
  }
}

function called(state: State, p: Proposal, entry: Typed<'consensus.called'>): void {
  const { testId: id, version, meetingId, base, recent, round, closesAt, minTestEndsAt } = entry.payload;
  p.test = {
    id,
    version,
    calledAt: entry.at,
    calledSeq: entry.seq,
    caller: entry.actor ?? '',
    closesAt,
    minTestEndsAt,
    meetingId: meetingId ?? null,
    base,
    recent,
    round,
    answers: new Map(),
    tally: { s: 0, r: 0, a: 0, b: 0, u: 0, o: 0, openConcerns: 0, round },
    apart: { s: 0, r: 0, a: 0, b: 0, u: 0 },
    firstTime: 0,
  };
  const meeting = meetingId ? state.meetings.get(meetingId) : undefined;
  if (meeting) meeting.testing = p.id;
  moveTo(state, p, 'testing', entry.at);
}

/** A person's new answer replaces their former one (POS-3). */
function answered(p: Proposal, entry: Typed<'position.taken' | 'vote.cast'>, position: Position): void {
  const test = p.test;
  if (!test) return;
  const ref = entry.ref ?? '';
  const former = test.answers.get(ref);
  if (former) count(test, former, -1);
  const { counts = false, firstTime = false } = entry.given ?? {};
  const reason = word(entry, 'reason');
  const answer: Answer = {
    position,
    counts,
    firstTime,
    seq: entry.seq,
    ...(reason && { reason }),
  };
  test.answers.set(ref, answer);
  count(test, answer, 1);
  p.lastActAt = entry.at;
}

function count(test: Test, answer: Answer, by: 1 | -1): void {
  const heads = answer.counts ? test.tally : test.apart;
  heads[LETTER[answer.position]] += by;
  if (answer.counts && answer.firstTime) test.firstTime += by;
}

/** The test as it is kept once it is over: figures and reasons, no longer who answered what. */
function summary(test: Test, closedAt: number): Omit<ClosedTest, 'outcome' | 'reasons' | 'missing'> {
  const { id, version, calledAt, meetingId, base, recent, tally, apart } = test;
  return {
    id,
    version,
    calledAt,
    closedAt,
    meetingId,
    base,
    recent,
    tally,
    apart,
    said: allSaid(test),
  };
}

function closed(state: State, p: Proposal, entry: Typed<'consensus.closed'>): void {
  const test = endTest(state, p);
  if (!test) return;
  const { outcome, label, reasons, missing, to } = entry.payload;
  p.rounds = test.round;
  p.closedTests.push({
    ...summary(test, entry.at),
    outcome,
    ...(label && { label }),
    reasons,
    missing,
  });
  if (test.meetingId) state.meetings.get(test.meetingId)?.tests.push({ proposalId: p.id, testId: test.id });
  if (to === 'referred') p.returnsAt = entry.at + REFERRED;
  moveTo(state, p, to, entry.at);
}

function brokenOff(state: State, p: Proposal, entry: Typed<'consensus.broken_off'>): void {
  const test = endTest(state, p);
  if (!test) return;
  p.closedTests.push({
    ...summary(test, entry.at),
    outcome: 'broken_off',
    reasons: [],
    missing: [],
  });
  if (test.meetingId) state.meetings.get(test.meetingId)?.tests.push({ proposalId: p.id, testId: test.id });
  moveTo(state, p, entry.payload.to, entry.at);
}

function adopted(state: State, p: Proposal, entry: Typed<'decision.adopted'>): void {
  const { decisionId: id, testId, version, label, windowEndsAt } = entry.payload;
  p.decisionId = id;
  state.decisions.set(id, {
    id,
    proposalId: p.id,
    testId,
    version,
    label,
    adoptedAt: entry.at,
    windowEndsAt: windowEndsAt ?? null,
    inForceAt: windowEndsAt === undefined ? entry.at : null,
    reviewDueAt: null,
  });
}
