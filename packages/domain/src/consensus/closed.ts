import type { Label, Missing, Outcome, ReasonCode, Tally } from '../charter/evaluation.ts';
import { endsWhenSettled, moveTo } from '../proposal/states.ts';
import { type Apart, type ClosedTest, endTest, type Test } from '../proposal/test.ts';
import type { Proposal, Transition } from '../proposal/types.ts';
import type { FactRule } from '../rule/fact.ts';
import type { State } from '../rule/state.ts';
import { DAY } from '../rule/time.ts';
import { allSaid } from './said.ts';

declare module '../record/kinds.ts' {
  interface Facts {
    'consensus.closed': {
      proposalId: string;
      testId: string;
      version: number;
      /** Cites the text that was tested. */
      textHash: string;
      charterVersion: number;
      meetingId?: string;
      base: number | null;
      recent: number | null;
      /** By channel; the telephone is the only one so far. */
      tally: Tally;
      channels: { telephone: Apart };
      apart: Apart;
      firstTime: number;
      outcome: Outcome;
      label?: Label;
      reasons: ReasonCode[];
      missing: Missing[];
    } & Transition;
    /** A test that ended without an evaluation: its meeting closed too early. */
    'consensus.broken_off': { proposalId: string; testId: string } & Transition;
  }
}

/**
 * PROP-10: a referred proposal comes back within 90 days, by the clock.
 * ROUND-1: a charter with rounds refers what fails in its last one, and again when it came back and fails.
 */
const REFERRED = 90 * DAY;

type Result = Pick<ClosedTest, 'outcome' | 'label' | 'reasons' | 'missing'>;

/** The test is over: figures and reasons are kept, no longer who answered what. */
function keep(state: State, p: Proposal, at: number, result: Result): Test | null {
  const test = endTest(state, p);
  if (!test) return null;
  const { id, version, calledAt, meetingId, base, recent, tally, apart } = test;
  const kept = { id, version, calledAt, closedAt: at, meetingId, base, recent, tally, apart };
  p.closedTests.push({ ...kept, said: allSaid(test), ...result });
  if (meetingId) state.meetings.get(meetingId)?.tests.push({ proposalId: p.id, testId: id });
  return test;
}

export const closed: FactRule<'consensus.closed'> = {
  ends: endsWhenSettled,
  evolve(state, { payload, at }) {
    const p = state.proposals.get(payload.proposalId);
    if (!p) return;
    const { outcome, label, reasons, missing, to } = payload;
    const test = keep(state, p, at, { outcome, ...(label && { label }), reasons, missing });
    if (!test) return;
    p.rounds = test.round;
    if (to === 'referred') p.returnsAt = at + REFERRED;
    moveTo(state, p, to, at);
  },
};

export const brokenOff: FactRule<'consensus.broken_off'> = {
  evolve(state, { payload, at }) {
    const p = state.proposals.get(payload.proposalId);
    if (p && keep(state, p, at, { outcome: 'broken_off', reasons: [], missing: [] }))
      moveTo(state, p, payload.to, at);
  },
};
