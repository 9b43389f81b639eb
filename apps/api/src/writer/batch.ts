import { type EntryWithWords, isRefusal } from '@coordinadora/domain';
import type pg from 'pg';
import type { Book } from '../books/book.ts';
import { catchUp } from '../books/load.ts';
import { BookReplaced } from '../books/replaced.ts';
import { loadStanding } from '../books/standing.ts';
import { actorIn } from '../identity/person.ts';
import { entriesOfAct, type Known } from '../store/answers.ts';
import { lockHead } from '../store/lock.ts';
import { type Changes, noChanges } from './changes.ts';
import { decideDowntime, decideDue } from './decide-due.ts';
import { decideOne } from './decide-one.ts';
import type { Refused, Submission } from './submission.ts';
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

/** What came of the acts a batch took: entries, or a refusal. Acts it did not reach are left out. */
export interface Done<S extends Submission> {
  decided: { sub: S; result: { entries: EntryWithWords[]; repeated: boolean } | Refused }[];
  /** Everything new in the book, whoever wrote it. */
  entries: EntryWithWords[];
}

/**
 * One transaction: lock the head, fold what others wrote, let the clock do what is due, decide each act in order
 * of arrival, write it all. Where it throws, the book holds what was not written and must be thrown away.
 */
export async function runBatch<S extends Submission>(
  client: pg.PoolClient,
  book: Book,
  task: Task<S>,
): Promise<Done<S>> {
  const { subs } = task;
  const founds = book.state.seq === 0 && subs.some((sub) => sub.act.kind === 'assembly.found');
  const ids = subs.map((sub) => sub.act.id.toLowerCase());
  const { head, known } = await lockHead(client, book.state.assemblyId, ids, founds);
  const foreign = head && head.seq > book.state.seq ? await catchUp(client, book) : [];
  if ((head?.hash ?? NOTHING) !== book.state.hash) throw new BookReplaced();
  await loadStanding(
    client,
    book,
    subs.map((sub) => actorIn(sub.person, book.state.assemblyId)),
  );
  const at = Math.max(task.now, book.state.at);
  const changes = noChanges();
  if (task.downSince !== null) decideDowntime(book, task.downSince, at, changes);
  decideDue(book, at, changes);
  const decided = await decideAll(client, book, subs, known, at, changes);
  const writes = changes.rows.length > 0;
  const written = writes ? write(client, book, changes) : Promise.resolve();
  // Mostly one statement: the commit goes out with it. Where it fails, what is committed is nothing.
  if (task.due || !onlyAnswers(changes)) await written;
  if (task.due) await writeDeadline(client, book);
  await Promise.all([written, client.query(writes || task.due ? 'COMMIT' : 'ROLLBACK')]);
  return { decided, entries: [...foreign, ...changes.rows.map((row) => row.entry)] };
}

async function decideAll<S extends Submission>(
  client: pg.PoolClient,
  book: Book,
  subs: readonly S[],
  known: ReadonlyMap<string, Known>,
  at: number,
  changes: Changes,
): Promise<Done<S>['decided']> {
  const decided: Done<S>['decided'] = [];
  /** Acts of this very batch: the same id twice in it is one act and its repetition. */
  const mine = new Map<string, { receipt: string; entries: EntryWithWords[] }>();
  for (const sub of subs) {
    // What a close changes beside the book has to be read again: it ends the batch.
    if (changes.meetingClosed) break;
    const id = sub.act.id.toLowerCase();
    const before = known.get(id);
    const earlier = mine.get(id);
    if (before || earlier) {
      const same = (before ?? earlier)?.receipt === sub.receipt;
      if (!same) decided.push({ sub, result: { ok: false, code: 'act_reused' } });
      else {
        const entries = before
          ? await entriesOfAct(client, book.state.assemblyId, id, before.seq)
          : (earlier?.entries ?? []);
        decided.push({ sub, result: { entries, repeated: true } });
      }
      continue;
    }
    let entries = decideOne(book, sub, at, changes);
    if (isRefusal(entries) && entries.code === 'clock_first') {
      decideDue(book, at, changes);
      if (changes.meetingClosed) break;
      entries = decideOne(book, sub, at, changes);
    }
    if (isRefusal(entries)) {
      const { code, figures } = entries;
      decided.push({ sub, result: { ok: false, code, ...(figures && { figures }) } });
      continue;
    }
    mine.set(id, { receipt: sub.receipt, entries });
    decided.push({ sub, result: { entries, repeated: false } });
  }
  return decided;
}
