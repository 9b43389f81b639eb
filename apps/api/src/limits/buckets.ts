import { LRUCache } from 'lru-cache';

/** Token buckets by key: `burst` at once, `perSecond` after that. A key unused long enough to be full is forgotten. */
export class Buckets {
  readonly #perSecond: number;
  readonly #burst: number;
  readonly #filled: LRUCache<string, { left: number; at: number }>;

  constructor(perSecond: number, burst: number) {
    this.#perSecond = perSecond;
    this.#burst = burst;
    this.#filled = new LRUCache({ max: 50_000, ttl: Math.ceil((burst / perSecond) * 1000) });
  }

  #bucket(key: string, now: number): { left: number; at: number } {
    const bucket = this.#filled.get(key) ?? { left: this.#burst, at: now };
    bucket.left = Math.min(this.#burst, bucket.left + ((now - bucket.at) / 1000) * this.#perSecond);
    bucket.at = now;
    return bucket;
  }

  /** Takes one; answers 0, or the whole seconds to wait where none is left. */
  take(key: string, now = performance.now()): number {
    const wait = this.wait(key, now);
    if (wait > 0) return wait;
    const bucket = this.#bucket(key, now);
    bucket.left -= 1;
    this.#filled.set(key, bucket);
    return 0;
  }

  /** The whole seconds until one is left; 0 where there is one now. */
  wait(key: string, now = performance.now()): number {
    const { left } = this.#bucket(key, now);
    return left >= 1 ? 0 : Math.ceil((1 - left) / this.#perSecond);
  }
}
