import type { Evaluation } from '../charter/evaluation.ts';
import { charterOf } from '../proposal/core.ts';
import type { ProposalState } from '../proposal/states.ts';
import type { Test } from '../proposal/test.ts';
import type { Proposal } from '../proposal/types.ts';
import type { Fact } from '../record/kinds.ts';
import type { Context } from '../rule/context.ts';
import type { State } from '../rule/state.ts';
import { evaluateTest } from './evaluate-test.ts';
import { windowOf } from './window.ts';

/**
 * TEST-6: ends a test with its outcome, tally and reasons; where it passed, with the decision, in the same batch.
 * Under `rules: 1` a blocked outcome is kept while the proposal returns to discussion.
 */
export function closing(state: State, proposal: Proposal, ctx: Context, because: string): Fact[] {
  const test = proposal.test;
  if (!test) return [];
  const charter = charterOf(state, proposal);
  const result = evaluateTest(charter, test);
  const adopted = result.outcome === 'adopted';
  const window = adopted ? windowOf(state, charter, test) : 0;
  const textHash = proposal.versions[test.version - 1]?.textHash ?? '';
  const cited = { proposalId: proposal.id, testId: test.id, version: test.version, textHash };
  const { s, r, a, b, u } = test.tally;
  const closed: Fact = {
    kind: 'consensus.closed',
    payload: {
      ...cited,
      charterVersion: proposal.charterVersion,
      ...(test.meetingId && { meetingId: test.meetingId }),
      base: test.base,
      recent: test.recent,
      tally: { ...test.tally },
      channels: { telephone: { s, r, a, b, u } },
      apart: { ...test.apart },
      firstTime: test.firstTime,
      ...result,
      from: 'testing',
      to: leadsTo(result, window),
      because,
    },
  };
  return adopted ? [closed, adoption(cited, result, window, ctx)] : [closed];
}

function leadsTo(result: Evaluation, window: number): ProposalState {
  if (result.outcome === 'adopted') return window > 0 ? 'objection_window' : 'in_force';
  if (result.outcome === 'rejected' || result.outcome === 'referred') return result.outcome;
  return 'discussing';
}

type Cited = { proposalId: string; testId: Test['id']; version: number; textHash: string };

const adoption = (cited: Cited, { label = 'consensus' }: Evaluation, window: number, ctx: Context): Fact => ({
  kind: 'decision.adopted',
  payload: {
    decisionId: ctx.newId(0),
    ...cited,
    label,
    ...(window > 0 && { windowEndsAt: ctx.at + window }),
  },
});
