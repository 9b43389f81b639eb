import { setImmediate as turn } from 'node:timers/promises';
import { youOf } from '@coordinadora/domain';
import type { Book } from '../books/book.ts';
import { catchUp } from '../books/load.ts';
import { BookReplaced } from '../books/replaced.ts';
import { keepSnapshot } from '../books/snapshots.ts';
import { speakerIn } from '../books/speaker.ts';
import { loadStanding } from '../books/standing.ts';
import { actorIn, type Person } from '../identity/person.ts';
import { Failure } from '../problems/failure.ts';
import { brokenKey, isAway } from '../store/pool.ts';
import { type Done, runBatch } from './batch.ts';
import type { Waiting } from './submission.ts';
import type { Writing } from './writing.ts';

interface Look {
  run: (book: Book) => void;
  fail: (error: unknown) => void;
  /** Who looks: where they were is read first. */
  person?: Person;
}

/** How many acts one transaction takes at most. */
const BATCH = 1_000;
/** How many acts, and how many looks, wait at most: more than a hall sends at once; beyond it memory would give way. */
const WAITING = 20_000;

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

  constructor(assemblyId: string, writing: Writing) {
    this.assemblyId = assemblyId;
    this.#writing = writing;
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
    this.#stale ||= fresh;
    return new Promise<T>((resolve, reject) => {
      const run = (book: Book) => {
        try {
          resolve(see(book));
        } catch (error) {
          reject(error);
        }
      };
      if (this.#looks.length < WAITING) this.#looks.push({ run, fail: reject, ...(person && { person }) });
      else reject(full());
      this.#start();
    });
  }

  #start(): void {
    if (this.#running) return;
    this.#running = true;
    void this.#drain();
  }

  async #drain(): Promise<void> {
    while (this.#waiting.length > 0 || this.#looks.length > 0 || this.#due || this.#stale) {
      // One turn of the event loop, so that those who were just answered and act again share the batch.
      await turn();
      const subs = this.#waiting.splice(0, BATCH);
      const held = this.#writing.books.holds(this.assemblyId);
      try {
        const book = await this.#present(subs.length > 0 || this.#due);
        if (subs.length > 0 || this.#due) await this.#batch(book, subs);
        await this.#show(book);
      } catch (error) {
        this.#writing.books.discard(this.assemblyId);
        // What this process held is not the book any more: the book as it is now decides.
        if (error instanceof BookReplaced && held) this.#waiting.unshift(...subs);
        else await this.#failed(error, subs);
      }
    }
    this.#running = false;
    this.#writing.ended(this);
  }

  /** The book, folded to the present where somebody asked for that and no batch will do it anyway. */
  async #present(willLock: boolean): Promise<Book> {
    const { books, pool, committed } = this.#writing;
    const held = books.holds(this.assemblyId);
    const book = await books.get(this.assemblyId);
    // Read anew: whoever listens may have missed what stands in it.
    if (!held) committed(book, [], false);
    if (this.#stale && !willLock) {
      const entries = await catchUp(pool, book);
      if (entries.length > 0) committed(book, entries, false);
    }
    this.#stale = false;
    return book;
  }

  async #show(book: Book): Promise<void> {
    if (this.#looks.length === 0) return;
    const actors = this.#looks.flatMap(({ person }) => (person ? [actorIn(person, this.assemblyId)] : []));
    await loadStanding(this.#writing.pool, book, actors);
    const looks = this.#looks;
    this.#looks = [];
    for (const { run } of looks) run(book);
  }

  async #batch(book: Book, subs: Waiting[]): Promise<void> {
    const { pool, now, committed, downSince } = this.#writing;
    const client = await pool.connect();
    let done: Done<Waiting>;
    try {
      done = await runBatch(client, book, {
        subs,
        now: now(),
        due: this.#due,
        downSince: this.#downSince ?? downSince(),
      });
      client.release();
    } catch (error) {
      // The transaction's end is unknown or it was broken off: the connection must not be used again with it open.
      client.release(true);
      throw error;
    }
    this.#due = false;
    this.#downSince = null;
    if (done.entries.length > 0) committed(book, done.entries, true);
    // A close has changed who was where: the answers shall know it.
    await loadStanding(
      pool,
      book,
      done.decided.map(({ sub }) => actorIn(sub.person, this.assemblyId)),
    );
    this.#answer(book, done);
    this.#waiting.unshift(...subs.slice(done.decided.length));
    await keepSnapshot(pool, book).catch((error) =>
      this.#writing.log.warn({ error: String(error) }, 'no snapshot written'),
    );
  }

  #answer(book: Book, done: Done<Waiting>): void {
    for (const { sub, result } of done.decided) {
      if ('ok' in result) {
        sub.settle(result);
        continue;
      }
      const seq = result.entries.at(-1)?.seq ?? book.state.seq;
      const you = sub.withYou ? { you: youOf(book.state, speakerIn(book, sub.person), book.state.at) } : {};
      sub.settle({ ok: true, seq, ...result, ...you });
    }
  }

  /** A database that is away answers everybody so; otherwise each act is tried alone, so that one bad act fails alone. */
  async #failed(error: unknown, subs: Waiting[]): Promise<void> {
    const looks = this.#looks;
    if (isAway(error) || subs.length <= 1) {
      this.#looks = [];
      for (const { fail } of looks) fail(error);
      // The clock asks again by itself, and what the server's absence lengthens is kept until then.
      this.#due = false;
      this.#stale = false;
      for (const sub of subs) failOne(sub, error);
      return;
    }
    for (const sub of subs) {
      try {
        const book = await this.#writing.books.get(this.assemblyId);
        await this.#batch(book, [sub]);
      } catch (alone) {
        this.#writing.books.discard(this.assemblyId);
        failOne(sub, alone);
      }
    }
  }
}

const full = () => new Failure('unavailable', { retryAfter: 1 });

function failOne(sub: Waiting, error: unknown): void {
  if (brokenKey(error) === 'AssemblyIndex_slug_key') sub.settle({ ok: false, code: 'slug_taken' });
  else sub.fail(error);
}
