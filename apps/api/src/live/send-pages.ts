import type { Book } from '../books/book.ts';
import { entryOf, readEntries } from '../store/entries.ts';
import type { LiveSocket } from './io.ts';
import type { LiveServer } from './server.ts';

const PAGE = 500;

/** Sends a book page by page after `after`; `arrived` is called on the state the last page ends at. */
export async function sendPages(
  live: LiveServer,
  socket: LiveSocket,
  assemblyId: string,
  after: number,
  arrived: (book: Book) => void,
): Promise<void> {
  const { pool, writer } = live.shell;
  let to = after;
  while (socket.connected) {
    const entries = (await readEntries(pool, assemblyId, to, PAGE)).map(entryOf);
    const last = entries.at(-1);
    if (last) {
      socket.emit('entries', { assemblyId, from: to + 1, to: last.seq, hash: last.hash, entries });
      to = last.seq;
      if (entries.length === PAGE) continue;
    }
    const whole = await writer.look(assemblyId, (book) => {
      if (book.state.seq > to) return false;
      arrived(book);
      return true;
    });
    if (whole) return;
  }
}
