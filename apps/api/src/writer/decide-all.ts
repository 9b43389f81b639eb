import { type EntryWithWords, isRefusal } from '@coordinadora/domain';
import type { Book } from '../books/book.ts';
import type { Known } from '../store/answers.ts';
import type { Changes } from './changes.ts';
import { decideDue } from './decide-due.ts';
import { decideOne } from './decide-one.ts';
import type { Refused, Submission } from './submission.ts';

/** What came of an act: its entries, or a refusal. */
export interface Decided<S extends Submission> {
  sub: S;
  result: { entries: EntryWithWords[]; repeated: boolean } | Refused;
}

/** What the store says of acts whose ids it has. Asked for under the head's lock, so that it is the whole truth. */
export interface Asked {
  known: ReadonlyMap<string, Known>;
  entriesOf: (act: string) => Promise<EntryWithWords[]>;
}

/**
 * Decides acts in order of arrival, applies them to the book and notes what is to be written. Acts it does not reach
 * are left out: what follows a close, since a close changes more than the book; and where nobody has asked the
 * store, what follows the first refusal and that act itself.
 */
export async function decideAll<S extends Submission>(
  book: Book,
  subs: readonly S[],
  asked: Asked | null,
  at: number,
  changes: Changes,
): Promise<Decided<S>[]> {
  const decided: Decided<S>[] = [];
  /** Acts of this very batch: the same id twice in it is one act and its repetition. */
  const mine = new Map<string, { receipt: string; entries: EntryWithWords[] }>();
  for (const sub of subs) {
    if (changes.meetingClosed) break;
    const id = sub.act.id.toLowerCase();
    const known = asked?.known.get(id);
    const earlier = mine.get(id);
    const before = known ?? earlier;
    if (before) {
      if (before.receipt !== sub.receipt) {
        decided.push({ sub, result: { ok: false, code: 'act_reused' } });
        continue;
      }
      const entries = known && asked ? await asked.entriesOf(id) : (earlier?.entries ?? []);
      decided.push({ sub, result: { entries, repeated: true } });
      continue;
    }
    let entries = decideOne(book, sub, at, changes);
    if (isRefusal(entries) && entries.code === 'clock_first') {
      decideDue(book, at, changes);
      if (changes.meetingClosed) break;
      entries = decideOne(book, sub, at, changes);
    }
    if (isRefusal(entries)) {
      if (!asked) break;
      const { code, figures } = entries;
      decided.push({ sub, result: { ok: false, code, ...(figures && { figures }) } });
      continue;
    }
    mine.set(id, { receipt: sub.receipt, entries });
    decided.push({ sub, result: { entries, repeated: false } });
  }
  return decided;
}
