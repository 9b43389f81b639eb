import { viewToWire } from '@coordinadora/contract';
import { roomOf, youOf } from '@coordinadora/domain';
import type { Book } from '../../books/book.ts';
import { nobody, speakerIn } from '../../books/speaker.ts';
import type { Person } from '../../identity/person.ts';

const rooms = new WeakMap<Book, { seq: number; text: string }>();

/** The room as JSON: the same for everybody, so it is made once per state of the book. */
function roomText(book: Book): string {
  const made = rooms.get(book);
  if (made?.seq === book.state.seq) return made.text;
  const text = JSON.stringify(viewToWire(roomOf(book.state)));
  rooms.set(book, { seq: book.state.seq, text });
  return text;
}

/** An AssemblyView as JSON text. `now` in ms. */
export function viewText(book: Book, person: Person | undefined, code: string, now: number): string {
  const { seq, hash } = book.state;
  const you = youOf(book.state, person ? speakerIn(book, person) : nobody, now);
  return `{"view":{"room":${roomText(book)},"you":${JSON.stringify(you)}},"seq":${seq},"hash":"${hash}","code":"${code}"}`;
}
