import { histories } from '@coordinadora/testing/arbitrary';
import { play } from '@coordinadora/testing/arbitrary-play';
import { sha256 } from '@coordinadora/testing/book-hash';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluateTest } from '../consensus/evaluate-test.ts';
import { decide } from '../judge/decide.ts';
import { evolve } from '../judge/evolve.ts';
import { loadState, saveState } from '../judge/snapshot.ts';
import { charterOf } from '../proposal/core.ts';
import { FORMAT } from '../record/entry.ts';
import { isRefusal } from '../rule/refusal.ts';
import type { State } from '../rule/state.ts';

/** The running test's outcome, and what it is with one more person against. */
function outcomes(state: State, proposalId: string): [string, string] | null {
  const copy = loadState(saveState(state));
  const p = copy.proposals.get(proposalId);
  if (!p?.test) return null;
  const charter = charterOf(copy, p);
  const before = evaluateTest(charter, p.test).outcome;
  const against = { proposalId, reason: { word: '0'.repeat(64) } };
  const act =
    charter.mode === 'vote'
      ? ({ id: 'one', kind: 'vote.cast', payload: { ...against, vote: 'against' } } as const)
      : ({ id: 'one', kind: 'position.take', payload: { ...against, position: 'block' } } as const);
  const context = {
    v: FORMAT,
    at: copy.at,
    actor: null,
    ref: 'one more',
    given: { counts: true },
    newId: () => '',
    sha256,
  };
  const entries = decide(copy, act, context);
  if (isRefusal(entries)) return null;
  for (const entry of entries) evolve(copy, entry);
  return [before, evaluateTest(charter, p.test).outcome];
}

test('invariant 5: one more answer against never makes a proposal pass', () => {
  fc.assert(
    fc.property(histories, (history) => {
      play(history, ({ state }) => {
        for (const id of state.active) {
          const [before, after] = outcomes(state, id) ?? [];
          if (after === 'adopted') expect(before).toBe('adopted');
        }
      });
    }),
    { numRuns: 60 },
  );
}, 60_000);
