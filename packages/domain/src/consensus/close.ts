import { charterOf } from '../authority/core-of.ts';
import type { Charter } from '../charter/charter.ts';
import { evaluate } from '../charter/evaluate.ts';
import type { Evaluation } from '../charter/evaluation.ts';
import type { Context } from '../context.ts';
import type { Fact, ProposalState } from '../facts.ts';
import type { Proposal, State, Test } from '../state.ts';
import { HOUR } from '../time.ts';

/** Meetings an assembly holds before newness delays a decision: at first everybody is new (house, WIN-2). */
const FIRST_MEETINGS = 3;
const NEWCOMERS_WINDOW = 72 * HOUR;

/** EVAL-1: the frozen charter, on the answers that count and the base of the call. */
export const evaluateTest = (charter: Charter, test: Pick<Test, 'tally' | 'base' | 'recent'>): Evaluation =>
  evaluate(charter, test.tally, {
    base: test.base,
    recent: test.recent,
    accredited: null,
  });

/**
 * TEST-6: ends a test with its outcome, tally and reasons; where it passed, with the decision, in the same batch.
 * Under `rules: 1` a blocked outcome is kept while the proposal returns to discussion.
 */
export function closeTest(state: State, proposal: Proposal, ctx: Context, because: string): Fact[] {
  const test = proposal.test;
  if (!test) return [];
  const charter = charterOf(state, proposal);
  const result = evaluateTest(charter, test);
  const window = result.outcome === 'adopted' ? windowOf(state, charter, test) : 0;
  const to = leadsTo(result, window);
  const closed: Fact = {
    kind: 'consensus.closed',
    payload: {
      proposalId: proposal.id,
      testId: test.id,
      version: test.version,
      textHash: proposal.versions[test.version - 1]?.textHash ?? '',
      charterVersion: proposal.charterVersion,
      ...(test.meetingId && { meetingId: test.meetingId }),
      base: test.base,
      recent: test.recent,
      tally: { ...test.tally },
      channels: { telephone: heads(test) },
      apart: { ...test.apart },
      firstTime: test.firstTime,
      ...result,
      from: 'testing',
      to,
      because,
    },
  };
  return result.outcome === 'adopted' ? [closed, adoption(proposal, test, result, window, ctx)] : [closed];
}

const heads = ({ tally: { s, r, a, b, u } }: Test) => ({ s, r, a, b, u });

function leadsTo(result: Evaluation, window: number): ProposalState {
  if (result.outcome === 'adopted') return window > 0 ? 'objection_window' : 'in_force';
  if (result.outcome === 'rejected' || result.outcome === 'referred') return result.outcome;
  return 'discussing';
}

/** WIN-1, WIN-2: the charter's window, or 72 hours where most of those answering are here for the first time. */
function windowOf(state: State, charter: Charter, test: Test): number {
  const asked = charter.objectionWindowHours * HOUR;
  const { s, r, a, b, u } = test.tally;
  const mostlyNew = test.firstTime * 2 > s + r + a + b + u;
  const young = state.meetingsClosed < FIRST_MEETINGS || charter.whoCounts === 'anyone';
  return mostlyNew && !young ? Math.max(asked, NEWCOMERS_WINDOW) : asked;
}

function adoption(proposal: Proposal, test: Test, result: Evaluation, window: number, ctx: Context): Fact {
  return {
    kind: 'decision.adopted',
    payload: {
      decisionId: ctx.newId(0),
      proposalId: proposal.id,
      testId: test.id,
      version: test.version,
      textHash: proposal.versions[test.version - 1]?.textHash ?? '',
      label: result.label ?? 'consensus',
      ...(window > 0 && { windowEndsAt: ctx.at + window }),
    },
  };
}
