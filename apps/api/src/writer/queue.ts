import { setImmediate as turn } from 'node:timers/promises';
import type { Book } from '../books/book.ts';
import { catchUp, entriesSince, type Place } from '../books/load.ts';
import { keepSnapshot } from '../books/snapshots.ts';
import { loadStanding } from '../books/standing.ts';
import { actorIn, type Person } from '../identity/person.ts';
import { isAway } from '../store/pool.ts';
import { answer, answerFailed, failAll, full } from './answer.ts';
import { askingBatch, trustingBatch } from './batch.ts';
import { type Caution, isSurprise } from './caution.ts';
import { type Look, lookWith, show } from './look.ts';
import type { Waiting } from './submission.ts';
import type { Writing } from './writing.ts';

/** How many acts one transaction takes at most. */
const BATCH = 1_000;
/** How many acts, and how many looks, wait at most: more than a hall sends at once; beyond it memory would give way. */
const WAITING = 20_000;

/** What a queue does in one go. Whatever comes meanwhile is for the next. */
interface Round {
  subs: Waiting[];
  looks: Look[];
  /** The clock asked. */
  due: boolean;
  /** Others may have written. */
  stale: boolean;
  /** The server was off since then (ms). */
  downSince: number | null;
  /** The store is asked before the batch decides. */
  asks: boolean;
}

/**
 * The one place where a process changes or reads an assembly's fold: acts in batches, and between them, on
 * committed state only, whoever wants to look.
 */
export class Queue {
  readonly assemblyId: string;
  readonly #writing: Writing;
  #waiting: Waiting[] = [];
  #looks: Look[] = [];
  #due = false;
  #stale = false;
  #downSince: number | null = null;
  #running = false;
  readonly #caution: Caution;
  /** Where a fold stood that had to be thrown away: what was appended since is told like anything else. */
  #lost: Place | null = null;

  constructor(assemblyId: string, writing: Writing) {
    this.assemblyId = assemblyId;
    this.#writing = writing;
    this.#caution = writing.cautionIn(assemblyId);
  }

  get idle(): boolean {
    return !this.#running;
  }

  submit(waiting: Waiting): void {
    if (this.#waiting.length < WAITING) this.#waiting.push(waiting);
    else waiting.fail(full());
    this.#start();
  }

  /** Lets the clock do what is due; with `downSince`, lengthens first what ran while the server was off. */
  wake(downSince: number | null = null): void {
    this.#due = true;
    this.#downSince ??= downSince;
    this.#start();
  }

  /** Somebody else wrote into this book: fold it. */
  refresh(): void {
    this.#stale = true;
    this.#start();
  }

  /** Looks at committed state, between batches; `fresh` folds first what other processes appended. */
  look<T>(see: (book: Book) => T, fresh: boolean, person?: Person): Promise<T> {
    if (this.#looks.length >= WAITING) return Promise.reject(full());
    this.#stale ||= fresh;
    const { look, seen } = lookWith(see, person);
    this.#looks.push(look);
    this.#start();
    return seen;
  }

  #start(): void {
    if (this.#running) return;
    this.#running = true;
    void this.#drain();
  }

  async #drain(): Promise<void> {
    const { books, pool } = this.#writing;
    while (this.#waiting.length > 0 || this.#looks.length > 0 || this.#due || this.#stale) {
      // One turn of the event loop, so that those who were just answered and act again share the batch.
      await turn();
      const held = books.holds(this.assemblyId);
      const round = this.#take(held);
      let stood = this.#lost;
      try {
        const book = await this.#present(round, held);
        stood = { seq: book.state.seq, hash: book.state.hash };
        if (round.subs.length > 0 || round.due) this.#leave(await this.#batch(book, round));
        await show(pool, book, round.looks).catch((error) => failAll([], round.looks, error));
      } catch (error) {
        books.discard(this.assemblyId);
        this.#lost = stood;
        // What this process held is not the book any more: the book as it is now decides.
        if (held && isSurprise(error, round.asks)) this.#again(round);
        else await this.#failed(error, round);
      }
    }
    this.#running = false;
    this.#writing.ended(this);
  }

  #take(held: boolean): Round {
    const [due, stale] = [this.#due, this.#stale];
    const downSince = this.#downSince ?? this.#writing.downSince();
    // What others wrote, and whatever hangs on the clock, is decided on what the store says.
    const asks = this.#caution.take() || !held || stale || due || downSince !== null;
    const round = { subs: this.#waiting.splice(0, BATCH), looks: this.#looks, due, stale, downSince, asks };
    this.#looks = [];
    this.#due = false;
    this.#stale = false;
    return round;
  }

  #again({ subs, looks, due }: Round): void {
    this.#caution.surprised();
    this.#waiting.unshift(...subs);
    this.#looks.unshift(...looks);
    this.#due ||= due;
    this.#stale = true;
  }

  /** Acts that a batch did not reach come first in the next, which asks. */
  #leave(left: Waiting[]): void {
    this.#waiting.unshift(...left);
    if (left.length > 0) this.#caution.next();
  }

  /** The book, folded to the present where somebody asked for that and no batch will do it anyway. */
  async #present({ subs, due, stale }: Round, held: boolean): Promise<Book> {
    const { books, pool, committed } = this.#writing;
    const book = await books.get(this.assemblyId);
    // Read anew: whoever listens may have missed what stands in it.
    if (!held) committed(book, await entriesSince(pool, book, this.#lost), false);
    this.#lost = null;
    if (!stale || subs.length > 0 || due) return book;
    const entries = await catchUp(pool, book);
    if (entries.length === 0) return book;
    this.#caution.surprised();
    committed(book, entries, false);
    return book;
  }

  /** Answers the acts it did not reach. */
  async #batch(book: Book, { subs, due, ...round }: Omit<Round, 'looks' | 'stale'>): Promise<Waiting[]> {
    const { pool, now, committed } = this.#writing;
    // Read together with the time: reading the book may have taken long.
    const downSince = round.downSince ?? this.#writing.downSince();
    const run = round.asks || downSince !== null ? askingBatch : trustingBatch;
    const { decided, entries, surprised } = await run(pool, book, { subs, now: now(), due, downSince });
    if (this.#downSince === downSince) this.#downSince = null;
    if (entries.length > 0) committed(book, entries, true);
    // A close has changed who was where: the answers shall know it.
    await loadStanding(
      pool,
      book,
      decided.map(({ sub }) => actorIn(sub.person, this.assemblyId)),
    );
    answer(book, decided);
    if (surprised) this.#caution.surprised();
    await keepSnapshot(pool, book).catch((error) =>
      this.#writing.log.warn({ error: String(error) }, 'no snapshot written'),
    );
    return subs.slice(decided.length);
  }

  /** A database that is away answers everybody so; otherwise each act is tried alone, so that one bad act fails alone. */
  async #failed(error: unknown, { subs, looks, due, downSince }: Round): Promise<void> {
    // The clock asks again by itself, and what the server's absence lengthens is kept until then.
    if (isAway(error) || subs.length <= 1) return failAll(subs, looks, error);
    let written = false;
    for (const [place, sub] of subs.entries()) {
      try {
        const book = await this.#writing.books.get(this.assemblyId);
        const left = await this.#batch(book, { subs: [sub], due, downSince, asks: true });
        written = true;
        if (left.length === 0) continue;
        this.#leave(subs.slice(place));
        break;
      } catch (alone) {
        this.#writing.books.discard(this.assemblyId);
        if (isAway(alone)) return failAll(subs.slice(place), looks, alone);
        answerFailed(sub, alone);
      }
    }
    this.#looks.unshift(...looks);
    this.#due ||= due && !written;
  }
}
