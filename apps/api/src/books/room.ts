import { type OnWire, viewToWire } from '@coordinadora/contract';
import { type Room, roomOf } from '@coordinadora/domain';
import type { Book } from './book.ts';

type Made = { seq: number; room: OnWire<Room>; text?: string };
const rooms = new WeakMap<Book, Made>();

function made(book: Book): Made {
  const before = rooms.get(book);
  if (before?.seq === book.state.seq) return before;
  const now: Made = { seq: book.state.seq, room: viewToWire(roomOf(book.state)) };
  rooms.set(book, now);
  return now;
}

/** The room as it travels: the same for everybody, so it is made once per state of the book, and never changed. */
export const roomOnWire = (book: Book): OnWire<Room> => made(book).room;

/** The same as JSON text. */
export function roomText(book: Book): string {
  const room = made(book);
  room.text ??= JSON.stringify(room.room);
  return room.text;
}
