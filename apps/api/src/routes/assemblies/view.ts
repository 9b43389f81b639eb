import { youOf } from '@coordinadora/domain';
import type { Book } from '../../books/book.ts';
import { roomText } from '../../books/room.ts';
import { nobody, speakerIn } from '../../books/speaker.ts';
import type { Person } from '../../identity/person.ts';

/** An AssemblyView as JSON text. `now` in ms. */
export function viewText(book: Book, person: Person | undefined, code: string, now: number): string {
  const { seq, hash } = book.state;
  const at = new Date(book.state.at).toISOString();
  const you = JSON.stringify(youOf(book.state, person ? speakerIn(book, person) : nobody, now));
  return `{"view":{"room":${roomText(book)},"you":${you}},"seq":${seq},"hash":"${hash}","at":"${at}","code":"${code}"}`;
}
