import { randomBytes } from 'node:crypto';
import type { EntryWithWords } from '@coordinadora/domain';
import type { Book } from '../books/book.ts';
import type { Changes } from './changes.ts';

/** In these states nobody answers any more: the proposal's key is destroyed (domain.md section 2). */
const DECIDED = ['in_force', 'rejected', 'withdrawn', 'lapsed'];

/** Notes what an entry changes beside the book: keys drawn and destroyed, who was present. */
export function note(changes: Changes, book: Book, entry: EntryWithWords, actor: string | null): void {
  const { kind, payload } = entry;
  const meetingId = String(payload.meetingId);
  switch (kind) {
    case 'meeting.convened': {
      const secret = randomBytes(32);
      changes.newMeetingSecrets.set(meetingId, secret);
      book.meetingSecrets.set(meetingId, secret);
      draw(changes, book, meetingId);
      return;
    }
    case 'proposal.opened':
      draw(changes, book, String(payload.proposalId));
      return;
    case 'meeting.checked_in':
      if (!actor) return;
      changes.present.push({ actor, meetingId });
      book.standing.get(actor)?.add(meetingId);
      return;
    case 'meeting.closed':
      changes.meetingClosed = true;
      book.standing.clear();
      destroy(changes, book, meetingId);
      return;
    case 'meeting.dropped':
      destroy(changes, book, meetingId);
      return;
    default:
      if (DECIDED.includes(String(payload.to))) destroy(changes, book, String(payload.proposalId));
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
