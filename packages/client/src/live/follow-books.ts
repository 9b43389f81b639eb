import type { ServerEvents } from '@coordinadora/contract';
import type { EntryWithWords } from '@coordinadora/domain';
import { holdSocket } from './socket.ts';
import { onWake } from './wake.ts';
import { createWatcher } from './watcher.ts';

/** How far a book is known: its last entry. */
export interface KnownBook {
  assemblyId: string;
  seq: number;
  hash: string;
}

export interface FollowOptions {
  /** The server; empty for the page's own. */
  url?: string;
  token?: string;
  books: readonly KnownBook[];
  /** A book has grown by these entries; none where it is only known that it is another than before. */
  onNews: (entries: readonly EntryWithWords[]) => void;
}

/** Says when one of some books has grown since it was last known, also after any loss of connection. @returns how to stop */
export function followBooks({ url, token, books, onNews }: FollowOptions): () => void {
  const { socket, release } = holdSocket(url, token);
  const heads = new Map(books.map((book) => [book.assemblyId, book]));

  /** The answer to a watch says the head at once; the entries up to it, which follow, are then nothing new. */
  const stands = (assemblyId: string, seq: number, hash: string) => {
    const isNew = heads.get(assemblyId)?.hash !== hash;
    heads.set(assemblyId, { assemblyId, seq, hash });
    if (isNew) onNews([]);
  };
  const watchers = new Map(
    [...heads.keys()].map((assemblyId) => [
      assemblyId,
      createWatcher(
        socket,
        { assemblyId, detail: 'full' },
        () => ({ afterSeq: heads.get(assemblyId)?.seq ?? 0, hash: heads.get(assemblyId)?.hash ?? '' }),
        ({ to, hash }) => stands(assemblyId, to, hash),
      ),
    ]),
  );
  const ask = () => {
    for (const watcher of watchers.values()) watcher.ask();
  };
  const listeners: Pick<ServerEvents, 'entries' | 'diverged'> & { connect: () => void } = {
    entries: ({ assemblyId, to, entries }) => {
      const [known, last] = [heads.get(assemblyId), entries.at(-1)];
      if (!known || !last || to <= known.seq) return;
      heads.set(assemblyId, { assemblyId, seq: last.seq, hash: last.hash });
      onNews(entries);
    },
    diverged: ({ assemblyId }) => watchers.get(assemblyId)?.ask(),
    connect: ask,
  };
  for (const [event, listener] of Object.entries(listeners)) socket.on(event as 'entries', listener);
  const asleep = onWake(() => (socket.connected ? ask() : socket.disconnect().connect()));
  ask();

  return () => {
    asleep();
    for (const watcher of watchers.values()) watcher.stop();
    for (const [event, listener] of Object.entries(listeners)) socket.off(event as 'entries', listener);
    for (const assemblyId of heads.keys()) if (socket.connected) socket.emit('unwatch', { assemblyId });
    release();
  };
}
