import type { EntryWithWords } from '@coordinadora/domain';
import type pg from 'pg';
import type { Book } from '../books/book.ts';
import { catchUp } from '../books/load.ts';
import { BookReplaced } from '../books/replaced.ts';
import { loadStanding } from '../books/standing.ts';
import { actorIn } from '../identity/person.ts';
import { entriesOfAct } from '../store/answers.ts';
import type { Queryable } from '../store/entries.ts';
import { lend } from '../store/lend.ts';
import { lockHead } from '../store/lock.ts';
import { type Changes, noChanges } from './changes.ts';
import { type Asked, type Decided, decideAll } from './decide-all.ts';
import { decideDowntime, decideDue } from './decide-due.ts';
import type { Submission } from './submission.ts';
import { onlyAnswers, write } from './write.ts';
import { writeDeadline } from './write-deadline.ts';

const NOTHING = '0'.repeat(64);

export interface Task<S extends Submission> {
  subs: readonly S[];
  /** Wall clock in ms; the book's time never goes back. */
  now: number;
  /** The clock asked: what it has to do next is written down again, even if nothing is due yet. */
  due: boolean;
  /** The server was off since then (ms). */
  downSince: number | null;
}

export interface Done<S extends Submission> {
  decided: Decided<S>[];
  /** Everything new in the book, whoever wrote it. */
  entries: EntryWithWords[];
  /** Other processes write into this book, or acts came that are in it already. */
  surprised: boolean;
}

/**
 * One transaction, which asks first: lock the head, fold what others wrote, let the clock do what is due, decide each
 * act in order of arrival, write it all. Where it throws, the book holds what was not written and must be thrown
 * away.
 */
export const askingBatch = <S extends Submission>(
  pool: pg.Pool,
  book: Book,
  task: Task<S>,
): Promise<Done<S>> =>
  lend(pool, async (client) => {
    const { subs, due } = task;
    const { assemblyId } = book.state;
    const founds = book.state.seq === 0 && subs.some((sub) => sub.act.kind === 'assembly.found');
    const ids = subs.map((sub) => sub.act.id.toLowerCase());
    const { head, known } = await lockHead(client, assemblyId, ids, founds);
    const foreign = head && head.seq > book.state.seq ? await catchUp(client, book) : [];
    if ((head?.hash ?? NOTHING) !== book.state.hash) throw new BookReplaced();
    const entriesOf: Asked['entriesOf'] = (act) => entriesOfAct(client, assemblyId, act);
    const { decided, changes } = await decideBatch(client, book, task, { known, entriesOf });
    const writes = changes.rows.length > 0;
    const written = writes ? write(client, book, changes) : Promise.resolve();
    // Mostly one statement: the commit goes out with it. Where it fails, what is committed is nothing.
    if (due || !onlyAnswers(changes)) await written;
    if (due) await writeDeadline(client, book);
    await Promise.all([written, client.query(writes || due ? 'COMMIT' : 'ROLLBACK')]);
    const surprised = foreign.length > 0 || known.size > 0;
    return { decided, entries: [...foreign, ...changes.rows.map((row) => row.entry)], surprised };
  });

/**
 * Decides on the book as it is held, and appends only if the stored head is still the one it goes on from: one
 * exchange with the database. What is accepted so is as sound as under the lock. A refusal might come of something
 * not yet heard of, and an act that is in the book already has to be answered from it: those are left for a batch
 * that asks. Throws BookReplaced, or the broken key of an act's id, where it should have asked.
 */
export async function trustingBatch<S extends Submission>(
  pool: pg.Pool,
  book: Book,
  task: Task<S>,
): Promise<Done<S>> {
  const { decided, changes } = await decideBatch(pool, book, task, null);
  if (onlyAnswers(changes)) await write(pool, book, changes);
  else
    await lend(pool, async (client) => {
      await client.query('BEGIN');
      await write(client, book, changes);
      await client.query('COMMIT');
    });
  return { decided, entries: changes.rows.map((row) => row.entry), surprised: false };
}

async function decideBatch<S extends Submission>(
  db: Queryable,
  book: Book,
  { subs, now, downSince }: Task<S>,
  asked: Asked | null,
): Promise<{ decided: Decided<S>[]; changes: Changes }> {
  const actors = subs.map((sub) => actorIn(sub.person, book.state.assemblyId));
  await loadStanding(db, book, actors);
  const at = Math.max(now, book.state.at);
  const changes = noChanges();
  if (downSince !== null) decideDowntime(book, downSince, at, changes);
  decideDue(book, at, changes);
  return { decided: await decideAll(book, subs, asked, at, changes), changes };
}
