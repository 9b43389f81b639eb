import { randomUUID } from 'node:crypto';

/** Where positions are taken, and by whom: each token is one person on one device. */
export interface Ballot {
  tokens: string[];
  assemblyId: string;
  proposalId: string;
  testId: string;
  version: number;
}

const POSITIONS = ['support', 'stand_aside', 'reservations', 'undecided'];
let taken = 0;

/** The next position as our client sends it, with an id of its own. */
export function nextPosition({ proposalId, testId, version }: Ballot) {
  const position = POSITIONS[taken++ % POSITIONS.length];
  return { id: randomUUID(), kind: 'position.take', payload: { proposalId, testId, version, position } };
}
