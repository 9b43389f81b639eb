import type { Answer, Position, Test, TestCore, Vote } from '../proposal/test.ts';
import type { Proposal } from '../proposal/types.ts';
import type { Typed } from '../record/typed.ts';
import { textAt } from '../record/typed.ts';
import type { Context } from '../rule/context.ts';
import { type Refusal, refuse } from '../rule/refusal.ts';
import type { State } from '../rule/state.ts';

const LETTER = { support: 's', reservations: 'r', stand_aside: 'a', block: 'b', undecided: 'u' } as const;
const VOTE_AS = { in_favour: 'support', against: 'block', abstain: 'stand_aside' } as const;

/** In a tally, votes stand where positions do. */
export const voteAsPosition = (vote: Vote): Position => VOTE_AS[vote];

/** TEST-8: in a meeting no more people can count than the base that was frozen at the call. */
export function roomFor(test: TestCore | null, proposal: Proposal, { ref, given }: Context): Refusal | null {
  if (!test || !given.counts || test.base === null || test.answered < test.base) return null;
  return proposal.test?.answers.get(ref ?? '')?.counts ? null : refuse('base_reached');
}

/** POS-3: a person's new answer replaces their former one. */
export function answered(
  state: State,
  entry: Typed<'position.taken' | 'vote.cast'>,
  position: Position,
): void {
  const p = state.proposals.get(entry.payload.proposalId);
  if (!p?.test) return;
  const { ref = '', given: { counts = false, firstTime = false } = {}, seq } = entry;
  const former = p.test.answers.get(ref);
  if (former) count(p.test, former, -1);
  const reason = textAt(entry, 'reason');
  const answer: Answer = { position, counts, firstTime, seq, ...(reason && { reason }) };
  p.test.answers.set(ref, answer);
  count(p.test, answer, 1);
  p.lastActAt = entry.at;
}

function count(test: Test, answer: Answer, by: 1 | -1): void {
  const heads = answer.counts ? test.tally : test.apart;
  heads[LETTER[answer.position]] += by;
  if (answer.counts && answer.firstTime) test.firstTime += by;
}
