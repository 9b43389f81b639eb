import {
  CLOCK,
  clockActId,
  createdId,
  decide,
  FORMAT,
  isRefusal,
  nextDue,
  runsOn,
  type SealedAct,
} from '@coordinadora/domain';
import type { Book } from '../books/book.ts';
import type { Changes } from './changes.ts';
import { take } from './decide-one.ts';
import { sha256 } from './hashes.ts';

const MINUTE = 60_000;

/** CLOCK-1: everything the clock has to do up to `at`, in its order, before anybody else acts. */
export function decideDue(book: Book, at: number, changes: Changes): void {
  for (let due = nextDue(book.state); due && due.due <= at; due = nextDue(book.state)) {
    const id = clockActId(sha256, book.state.assemblyId, due.kind, due.subject, due.due);
    byClock(book, { id, kind: due.kind, payload: due.payload } as SealedAct, at, changes);
  }
}

/** CLOCK-3: the server was off since `since` (ms): what runs is lengthened, before anything falls due. */
export function decideDowntime(book: Book, since: number, at: number, changes: Changes): void {
  const from = Math.max(since, book.state.at);
  if (at - from <= MINUTE || !runsOn(book.state)) return;
  const id = clockActId(sha256, book.state.assemblyId, 'clock.downtime', String(from), at);
  byClock(book, { id, kind: 'clock.downtime', payload: { from, to: at } }, at, changes);
}

function byClock(book: Book, act: SealedAct, at: number, changes: Changes): void {
  const newId = (index: number) => createdId(sha256, at, act.id, index);
  const entries = decide(book.state, act, {
    v: FORMAT,
    at,
    actor: CLOCK,
    ref: null,
    given: {},
    newId,
    sha256,
  });
  if (isRefusal(entries)) throw new Error(`the clock was refused ${act.kind}: ${entries.code}`);
  take(book, entries, changes, null, null);
}
