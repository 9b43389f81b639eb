import type { Said } from '@coordinadora/api/past';
import type { Position, Vote } from '@coordinadora/domain';
import type { Answers } from '../story/story.ts';

const AS_VOTE: Partial<Record<Position, Vote>> = {
  support: 'in_favour',
  block: 'against',
  stand_aside: 'abstain',
};

/** What the answers of a round are, one by one: those with a reason first. */
function positionsOf(answers: Answers): { position: Position; reason?: string }[] {
  const {
    because = [],
    reservations = [],
    standAside = [],
    block = [],
    support = 0,
    against = 0,
    undecided = 0,
  } = answers;
  const told = (position: Position, reasons: string[]) => reasons.map((reason) => ({ position, reason }));
  const counted = (position: Position, length: number) => Array.from({ length }, () => ({ position }));
  return [
    ...told('support', because),
    ...told('reservations', reservations),
    ...told('stand_aside', standAside),
    ...told('block', block),
    ...counted('support', support),
    ...counted('block', against),
    ...counted('undecided', undecided),
  ];
}

export interface Asked {
  proposalId: string;
  version: number;
  testId: string;
  votes: boolean;
}

/** The answers as acts of these people; under a charter that votes, who is undecided casts nothing. */
export function answering(asked: Asked, answers: Answers, people: readonly string[]): Said[] {
  const { votes, ...test } = asked;
  return positionsOf(answers).flatMap(({ position, reason }, i): Said[] => {
    const by = people[i];
    if (!by) throw new Error(`more answers than people: ${JSON.stringify(answers)}`);
    const words = reason ? { reason } : {};
    if (!votes) return [{ by, kind: 'position.take', payload: { ...test, position, ...words } }];
    const vote = AS_VOTE[position];
    return vote ? [{ by, kind: 'vote.cast', payload: { ...test, vote, ...words } }] : [];
  });
}
