import type { Position } from '@coordinadora/domain';
import { expect } from 'vitest';
import type { WholeBook } from './book.ts';
import type { HallUnderTest } from './hall.ts';
import type { Peer } from './peer.ts';

const LETTER: Record<Position, 's' | 'r' | 'a' | 'b' | 'u'> = {
  support: 's',
  reservations: 'r',
  stand_aside: 'a',
  block: 'b',
  undecided: 'u',
};

/** Everybody's tally is what counting each person's latest answer by hand gives. */
export function recount({ entries }: WholeBook, { proposalId }: HallUnderTest, peers: readonly Peer[]): void {
  const latest = new Map<string, Position>();
  for (const { kind, ref, payload } of entries)
    if (kind === 'position.taken' && payload.proposalId === proposalId)
      latest.set(String(ref), payload.position as Position);
  const counted = { s: 0, r: 0, a: 0, b: 0, u: 0 };
  for (const position of latest.values()) counted[LETTER[position]]++;
  for (const one of peers)
    expect(one.room().view.room.proposals[proposalId]?.test?.tally).toMatchObject(counted);
}
