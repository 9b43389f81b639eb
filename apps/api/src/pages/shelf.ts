import { LRUCache } from 'lru-cache';
import { type Made, sizeOf } from './made.ts';

/** How long a page that was looked at is handed out without looking whether the book went on (ms). */
const LOOKED = 200;
/** A page is made at most twice a second; one that goes out of date meanwhile is handed out for at most a second (ms). */
const BETWEEN = 500;
const OLDEST = 1_000;
const MEMORY = 64 * 1024 * 1024;

/** What a page takes that is not one to keep: its key, and that it is not. */
const LEAST = 1_000;

interface Kept {
  /** null: not one to keep. Whoever asks before the book goes on need not have it made to know. */
  made: Made | null;
  head: string;
  /** Until when (ms) it is handed out as it is. */
  lookAt: number;
  /** When it was made, and since when it is known to be out of date (ms). */
  madeAt: number;
  oldSince: number | null;
}

export interface Asking {
  /** Where the book stands now; null where there is none. */
  head: () => Promise<string | null>;
  /** Makes the page; null where it is not one to keep. */
  make: () => Promise<Made | null>;
}

/** Keeps pages by key, each made once for a head of its book and handed to all. `now`: a clock in ms that never goes back. */
export class Shelf {
  readonly #kept = new LRUCache<string, Kept>({
    maxSize: MEMORY,
    sizeCalculation: ({ made }) => (made ? sizeOf(made) : LEAST),
  });
  readonly #looking = new Map<string, Promise<string | null>>();
  readonly #making = new Map<string, Promise<Made | null>>();
  readonly #now: () => number;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** The page; null where it is not one to keep. Rejects where it cannot be made. */
  async page(key: string, asking: Asking): Promise<Made | null> {
    const known = this.#kept.get(key);
    if (known && this.#now() < known.lookAt) return known.made;
    const head = await this.#look(key, asking.head);
    if (head === null) return null;
    // Others who looked may have had it made meanwhile.
    const kept = this.#kept.get(key);
    if (kept?.head === head) {
      kept.lookAt = this.#now() + LOOKED;
      kept.oldSince = null;
      return kept.made;
    }
    if (kept && this.#mayWait(kept)) return kept.made;
    return this.#make(key, head, asking.make);
  }

  /** One look at a time for a page. */
  #look(key: string, head: Asking['head']): Promise<string | null> {
    const looking = this.#looking.get(key) ?? head().finally(() => this.#looking.delete(key));
    this.#looking.set(key, looking);
    return looking;
  }

  /** Whether a page that is out of date will do: it was made a moment ago, or the next one is being made. */
  #mayWait(kept: Kept): boolean {
    const now = this.#now();
    kept.oldSince ??= now;
    return now - kept.madeAt < BETWEEN && now - kept.oldSince < OLDEST;
  }

  /** One at a time for a page, however many ask. */
  #make(key: string, head: string, make: Asking['make']): Promise<Made | null> {
    const making = this.#making.get(key);
    if (making) {
      const kept = this.#kept.get(key);
      const fresh = kept?.oldSince != null && this.#now() - kept.oldSince < OLDEST;
      return kept && fresh ? Promise.resolve(kept.made) : making;
    }
    // Made of what the book is from now on: whatever is written meanwhile makes it out of date again.
    const madeAt = this.#now();
    const made = make()
      .then((page) => {
        this.#kept.set(key, { made: page, head, lookAt: madeAt + LOOKED, madeAt, oldSince: null });
        return page;
      })
      .finally(() => this.#making.delete(key));
    this.#making.set(key, made);
    return made;
  }
}
