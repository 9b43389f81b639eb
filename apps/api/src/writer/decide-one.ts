import {
  attest,
  createdId,
  decide,
  type EntryWithWords,
  evolve,
  FORMAT,
  isFollowing,
  isRefAct,
  isRefusal,
  matterOf,
  type Refusal,
  sealAct,
  storedText,
} from '@coordinadora/domain';
import type { Book } from '../books/book.ts';
import { speakerIn } from '../books/speaker.ts';
import { isCheckInCode } from '../matter/code.ts';
import type { Changes } from './changes.ts';
import { drawSalt, sha256, wordHash } from './hashes.ts';
import { note } from './note.ts';
import type { Submission } from './submission.ts';

/** Decides one act on the book as it is now, applies what follows from it, and notes what is to be written. */
export function decideOne(
  book: Book,
  sub: Submission,
  at: number,
  changes: Changes,
): EntryWithWords[] | Refusal {
  const { state } = book;
  const { act, words } = sealAct(sub.act, drawSalt, wordHash, state);
  const speaker = speakerIn(book, sub.person);
  const matter = matterOf(sub.act);
  const underRef = isRefAct(act.kind);
  const entries = decide(
    state,
    act,
    {
      v: FORMAT,
      at,
      // A verifier sees only what the entry will show; the server judges by the same.
      actor: underRef ? null : speaker.actor,
      ref: matter === null ? null : speaker.refIn(matter),
      given: attest(state, act, speaker, codeHolds(book, sub, at)),
      newId: (index) => createdId(sha256, at, act.id, index),
      sha256,
    },
    words,
  );
  if (isRefusal(entries)) return entries;
  take(book, entries, changes, sub.receipt, speaker.actor);
  if (isFollowing(sub.act.kind) && !book.followed.has(sub.person.participantId)) {
    book.followed.set(sub.person.participantId, true);
    changes.followers.add(sub.person.participantId);
  }
  if (sub.signature)
    changes.signatures.push({ act: act.id, participantId: sub.person.participantId, name: sub.signature });
  return entries;
}

/** Applies decided entries to the book and notes them for writing. */
export function take(
  book: Book,
  entries: EntryWithWords[],
  changes: Changes,
  receipt: string | null,
  actor: string | null,
) {
  for (const entry of entries) {
    evolve(book.state, entry);
    changes.rows.push({ entry, body: storedText(entry), receipt: entry.n === 1 ? receipt : null });
    note(changes, book, entry, actor);
  }
}

function codeHolds(book: Book, { act, code }: Submission, at: number): boolean {
  if (act.kind !== 'meeting.check_in' || code === undefined) return false;
  const secret = book.meetingSecrets.get(act.payload.meetingId);
  return secret !== undefined && isCheckInCode(secret, code, at);
}
