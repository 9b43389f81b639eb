import { viewFromWire } from '@coordinadora/contract/view-times';
import { roomOf, type View } from '@coordinadora/domain';
import { expect } from 'vitest';
import { ask } from '../api/people.ts';
import type { WholeBook } from './book.ts';
import type { Peer } from './peer.ts';
import { until } from './until.ts';

/** Everybody's screen ends at what the book says: the room by a fold of its lines, oneself by a fresh page. */
export async function converge(url: string, assemblyId: string, book: WholeBook, peers: readonly Peer[]) {
  const whole = (one: Peer) => one.room().to === book.head.seq && one.room().status === 'live';
  const state = () => `${book.head.seq}: ${JSON.stringify(peers.map((p) => [p.room().to, p.room().status]))}`;
  await until(() => peers.every(whole), state);
  const room = JSON.parse(JSON.stringify(roomOf(book.state)));
  for (const one of peers) {
    const { view } = one.room();
    expect(view.room).toEqual(room);
    const fresh = (await ask(url, 'GET', `/assemblies/${assemblyId}`, { token: one.who.token })).body;
    expect(view.you).toEqual(viewFromWire<View>(fresh.view).you);
  }
}
