import { viewToWire } from '@coordinadora/contract';
import { changedParts, type EntryWithWords, isFrequent } from '@coordinadora/domain';
import type { Book } from '../books/book.ts';
import { roomOnWire } from '../books/room.ts';
import type { Io } from './io.ts';
import { tallyFrame } from './tally-frame.ts';
import { tellRoom } from './tell-room.ts';

/** At most one tally each this many ms, however many people act (architecture.md). */
const LEAST = 100;
/** While the database is away, what is pending is looked for again after this many ms. */
const AGAIN = 500;

export const roomName = (assemblyId: string): string => `room:${assemblyId}`;
export const fullName = (assemblyId: string): string => `full:${assemblyId}`;

/**
 * The audience of one assembly in this process. All of it runs on committed state, so that no frame shows what might
 * still be lost; each frame is encoded once and sent to all.
 */
export class Hall {
  readonly #io: Io;
  readonly #assemblyId: string;
  /** Looks at the book when it is safe to; rejects where it cannot be read. */
  readonly #whenSafe: (see: (book: Book) => void) => Promise<void>;
  /** What the audience was told of, up to this seq; null before the first look. */
  #sent: number | null = null;
  /** Answers and check-ins since. */
  #pending: EntryWithWords[] = [];
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;
  /** When the last frame began to go out. */
  #last = 0;
  /** Fan-out may take a third of a core: a large audience hears less often. */
  #interval = LEAST;

  constructor(io: Io, assemblyId: string, whenSafe: (see: (book: Book) => void) => Promise<void>) {
    this.#io = io;
    this.#assemblyId = assemblyId;
    this.#whenSafe = whenSafe;
  }

  /** Somebody joins at the state of the book as it is now: those already here are told everything up to it first. */
  join(book: Book): void {
    if (this.#sent === null) this.#sent = book.state.seq;
    else if (this.#sent < book.state.seq) this.#tell(book);
  }

  /** What was committed; without entries, the book was read anew. */
  committed(book: Book, entries: readonly EntryWithWords[]): void {
    const { seq } = book.state;
    if (this.#sent === null) return;
    const known = this.#sent + this.#pending.length;
    if (seq < known) this.#startOver(seq);
    else if (seq > known && entries[0]?.seq === known + 1) this.#heard(book, entries, known);
    else if (seq > known) this.#whole(book);
  }

  #heard(book: Book, entries: readonly EntryWithWords[], known: number): void {
    tellRoom(this.#io, fullName(this.#assemblyId), 'entries', {
      assemblyId: this.#assemblyId,
      from: known + 1,
      to: book.state.seq,
      hash: book.state.hash,
      entries: [...entries],
    });
    this.#pending.push(...entries);
    if (entries.every(({ kind }) => isFrequent(kind))) this.#soon(book);
    else this.#tell(book);
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  #soon(book: Book): void {
    if (this.#timer) return;
    const wait = this.#last + this.#interval - performance.now();
    if (wait <= 0) {
      this.#tell(book);
      return;
    }
    this.#after(wait);
  }

  #after(wait: number): void {
    if (this.#stopped) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#whenSafe((present) => {
        if (this.#pending.length > 0) this.#tell(present);
      }).catch(() => this.#after(AGAIN));
    }, wait);
  }

  /** One frame with everything since the last: a tally where only people answered and came, else the changed parts. */
  #tell(book: Book): void {
    const pending = this.#pending;
    const from = (this.#sent ?? 0) + 1;
    const { seq: to, hash } = book.state;
    this.#taken(to);
    const started = performance.now();
    const room = roomName(this.#assemblyId);
    const rare = pending.filter(({ kind }) => !isFrequent(kind));
    if (rare.length === 0) tellRoom(this.#io, room, 'tally', tallyFrame(book.state, pending, from));
    else {
      const parts = viewToWire(changedParts(book.state, pending));
      const covered = { assemblyId: this.#assemblyId, from, to, hash };
      tellRoom(this.#io, room, 'entries', { ...covered, entries: rare, parts });
    }
    this.#last = started;
    this.#interval = Math.max(LEAST, 3 * (performance.now() - started));
  }

  /** Entries came in that this process did not see one by one: the room as it is now says the same. */
  #whole(book: Book): void {
    const from = (this.#sent ?? 0) + 1;
    const { seq: to, hash } = book.state;
    this.#taken(to);
    tellRoom(this.#io, roomName(this.#assemblyId), 'entries', {
      assemblyId: this.#assemblyId,
      from,
      to,
      hash,
      entries: [],
      parts: roomOnWire(book),
    });
    this.#io.to(fullName(this.#assemblyId)).emit('diverged', { assemblyId: this.#assemblyId });
  }

  /** The book is shorter than what was told: a backup was restored. */
  #startOver(seq: number): void {
    this.#taken(seq);
    this.#io
      .to([roomName(this.#assemblyId), fullName(this.#assemblyId)])
      .emit('diverged', { assemblyId: this.#assemblyId });
  }

  #taken(seq: number): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#sent = seq;
    this.#pending = [];
  }
}
