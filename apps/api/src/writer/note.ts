import { randomBytes } from 'node:crypto';
import { type EntryWithWords, mattersOf } from '@coordinadora/domain';
import type { Book } from '../books/book.ts';
import type { Changes } from './changes.ts';

/** Notes what an entry changes beside the book: keys drawn and destroyed, who was present. */
export function note(changes: Changes, book: Book, entry: EntryWithWords, actor: string | null): void {
  const { begins, ends } = mattersOf(entry);
  if (begins !== null) draw(changes, book, begins);
  if (ends !== null) destroy(changes, book, ends);
  const meetingId = String(entry.payload.meetingId);
  switch (entry.kind) {
    case 'meeting.convened': {
      const secret = randomBytes(32);
      changes.newMeetingSecrets.set(meetingId, secret);
      book.meetingSecrets.set(meetingId, secret);
      return;
    }
    case 'meeting.checked_in':
      if (!actor) return;
      changes.present.push({ actor, meetingId });
      book.standing.get(actor)?.add(meetingId);
      return;
    case 'meeting.closed':
      changes.meetingClosed = true;
      book.standing.clear();
  }
}

function draw(changes: Changes, book: Book, matterId: string): void {
  const key = randomBytes(32);
  changes.newKeys.set(matterId, key);
  book.keys.set(matterId, key);
}

function destroy(changes: Changes, book: Book, matterId: string): void {
  changes.endedMatters.add(matterId);
  book.keys.delete(matterId);
  book.meetingSecrets.delete(matterId);
}
