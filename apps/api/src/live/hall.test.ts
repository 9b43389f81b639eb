import { type EntryWithWords, emptyState, type FactKind } from '@coordinadora/domain';
import { expect, test, vi } from 'vitest';
import { newBook } from '../books/book.ts';
import { Hall } from './hall.ts';
import type { Io } from './io.ts';

interface Frame {
  event: string;
  from: number;
  to: number;
}

/** A hall whose audience writes down what it hears, and a book that only counts. */
function hallOf() {
  const book = newBook(emptyState('a'), 0);
  const frames: Frame[] = [];
  const heard = (event: string, { from, to }: Omit<Frame, 'event'>) => frames.push({ event, from, to });
  const audience = (room: string | string[]) => ({
    emit: (event: string, frame: Omit<Frame, 'event'>) =>
      String(room).startsWith('room:') && heard(event, frame),
  });
  const write = (packet: string) => heard(...(JSON.parse(packet.slice(1)) as [string, Frame]));
  const namespace = {
    adapter: { rooms: new Map([['room:a', new Set(['one'])]]) },
    sockets: new Map([['one', { conn: { write } }]]),
  };
  const io = { to: audience, of: () => namespace } as unknown as Io;
  const hall = new Hall(io, 'a', async (see) => see(book));
  const commit = (...kinds: FactKind[]) => {
    const entries = kinds.map((kind) => ({ seq: ++book.state.seq, kind, payload: { proposalId: 'p' } }));
    hall.committed(book, entries as unknown as EntryWithWords[]);
  };
  return { book, hall, frames, commit };
}

test('LIVE: frames follow one another without a gap; answers are folded, and told once more when they stop', () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'], now: 10_000 });
  try {
    const { hall, book, frames, commit } = hallOf();
    hall.join(book);
    for (let i = 0; i < 50; i++) {
      commit('position.taken', 'vote.cast');
      vi.advanceTimersByTime(7);
    }
    vi.advanceTimersByTime(1_000);
    expect(frames.at(-1)?.to).toBe(100);
    expect(frames.length).toBeLessThanOrEqual(6);
    expect(frames.every(({ event }) => event === 'tally')).toBe(true);
    frames.reduce((to, frame) => {
      expect(frame.from).toBe(to + 1);
      return frame.to;
    }, 0);
  } finally {
    vi.useRealTimers();
  }
});

test('LIVE: whoever joins in the middle is at the same place as all others', () => {
  const { hall, book, frames, commit } = hallOf();
  hall.join(book);
  commit('position.taken');
  commit('position.taken');
  hall.join(book);
  expect(frames.at(-1)?.to).toBe(2);
  hall.stop();
});

test('LIVE: a book that was read anew is told whole, and one that became shorter starts over', () => {
  const { hall, book, frames } = hallOf();
  book.state.assembly = { id: 'a', name: 'A', slug: 'a', level: 'block', founder: 'x', foundedAt: 0 };
  book.state.charters = [{} as never];
  hall.join(book);
  book.state.seq = 9;
  hall.committed(book, []);
  expect(frames.at(-1)).toEqual({ event: 'entries', from: 1, to: 9 });
  book.state.seq = 4;
  hall.committed(book, []);
  expect(frames.at(-1)?.event).toBe('diverged');
});
