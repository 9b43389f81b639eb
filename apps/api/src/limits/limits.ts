import { Failure } from '../problems/failure.ts';
import { Buckets } from './buckets.ts';

/** Limits per participant and device, and per address only where nobody is known yet: a hall shares one address. */
export class Limits {
  readonly #acts = new Buckets(20, 60);
  readonly #codes = new Buckets(1 / 30, 10);
  readonly #newcomers = new Buckets(1 / 10, 100);
  readonly #watches = new Buckets(5, 50);
  readonly #phrases = new Buckets(1 / 10, 30);
  readonly #changes = new Buckets(2, 60);
  readonly #signals = new Buckets(2, 20);

  /** Throws too_many_requests. */
  act(participantId: string, deviceId: string): void {
    spend(this.#acts, participantId, deviceId);
  }

  /** Whether wrong codes were tried too often; throws too_many_requests. */
  code(participantId: string, deviceId: string): void {
    refuseIf(Math.max(this.#codes.wait(participantId), this.#codes.wait(deviceId)));
  }

  wrongCode(participantId: string, deviceId: string): void {
    this.#codes.take(participantId);
    this.#codes.take(deviceId);
  }

  newcomer(address: string): void {
    spend(this.#newcomers, address);
  }

  watch(socketId: string): void {
    spend(this.#watches, socketId);
  }

  /** Whether wrong phrases were tried too often; right ones do not count: a hall may change its telephones at once. */
  phrase(address: string): void {
    refuseIf(this.#phrases.wait(address));
  }

  wrongPhrase(address: string): void {
    this.#phrases.take(address);
  }

  /** Whatever a person changes outside the books: drafts, links, their name. */
  change(...keys: string[]): void {
    spend(this.#changes, ...keys);
  }

  signal(participantId: string, deviceId: string): void {
    spend(this.#signals, participantId, deviceId);
  }
}

const spend = (buckets: Buckets, ...keys: string[]) =>
  refuseIf(Math.max(...keys.map((key) => buckets.take(key))));

function refuseIf(seconds: number): void {
  if (seconds > 0) throw new Failure('too_many_requests', { retryAfter: seconds });
}
