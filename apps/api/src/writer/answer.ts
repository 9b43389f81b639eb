import { youOf } from '@coordinadora/domain';
import type { Book } from '../books/book.ts';
import { speakerIn } from '../books/speaker.ts';
import { Failure } from '../problems/failure.ts';
import { brokenKey } from '../store/pool.ts';
import type { Decided } from './decide-all.ts';
import type { Look } from './look.ts';
import type { Waiting } from './submission.ts';

/** Tells those who wait what came of their acts, on the state that came of them. */
export function answer(book: Book, decided: readonly Decided<Waiting>[]): void {
  for (const { sub, result } of decided) {
    if ('ok' in result) {
      sub.settle(result);
      continue;
    }
    const seq = result.entries.at(-1)?.seq ?? book.state.seq;
    const you = sub.withYou ? { you: youOf(book.state, speakerIn(book, sub.person), book.state.at) } : {};
    sub.settle({ ok: true, seq, ...result, ...you });
  }
}

export function answerFailed(sub: Waiting, error: unknown): void {
  if (brokenKey(error) === 'AssemblyIndex_slug_key') sub.settle({ ok: false, code: 'slug_taken' });
  else sub.fail(error);
}

/** Everybody who waits hears that it went wrong. */
export function failAll(subs: readonly Waiting[], looks: readonly Look[], error: unknown): void {
  for (const { fail } of looks) fail(error);
  for (const sub of subs) answerFailed(sub, error);
}

/** More waits than memory is meant for: nothing is wrong with the act. */
export const full = (): Failure => new Failure('unavailable', { retryAfter: 1 });
