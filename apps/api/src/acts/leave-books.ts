import { randomUUID } from 'node:crypto';
import { type FarewellAct, farewell, REFUSALS } from '@coordinadora/domain';
import { speakerIn } from '../books/speaker.ts';
import type { Person } from '../identity/person.ts';
import type { Session } from '../identity/session.ts';
import { Failure } from '../problems/failure.ts';
import type { Shell } from '../shell.ts';
import { isAway } from '../store/pool.ts';
import { submitAct } from './submit.ts';

/** Others act meanwhile: how often a book is looked at again before it counts as out of reach. */
const LOOKS = 4;

/**
 * FARE-1: somebody who is about to be erased ends, by ordinary acts of their own, what books say of them now. May be said
 * again after it broke off: what is over takes no act. Throws `farewell_failed` where one of their books cannot be reached.
 */
export async function leaveBooks(shell: Shell, session: Session | null, person: Person): Promise<void> {
  for (const { assemblyId, mine } of await booksOf(shell, person)) {
    try {
      await leave(shell, session, person, assemblyId);
    } catch (error) {
      const name = error instanceof Error ? error.name : 'unknown';
      shell.log.warn({ assemblyId, error: name }, 'somebody could not leave a book');
      // A book that nobody can read holds up only those who are known to be in it.
      if (mine || isAway(error)) throw new Failure('farewell_failed', { retryAfter: 1 });
    }
  }
}

/** Those somebody follows, and those with a meeting now: one who came back by their phrase follows none yet. */
async function booksOf({ pool }: Shell, { participantId }: Person) {
  const { rows } = await pool.query<{ assemblyId: string; mine: boolean }>({
    name: 'books_to_leave',
    text: `SELECT i."assemblyId", f."participantId" IS NOT NULL AS mine FROM "AssemblyIndex" i
      LEFT JOIN "Follow" f ON f."assemblyId" = i."assemblyId" AND f."participantId" = $1
      WHERE f."participantId" IS NOT NULL OR i."openMeetingId" IS NOT NULL`,
    values: [participantId],
  });
  return rows;
}

async function leave(shell: Shell, session: Session | null, person: Person, assemblyId: string) {
  for (let looks = 0; looks < LOOKS; looks++) {
    const left = await shell.writer.look(
      assemblyId,
      (book) => farewell(book.state, speakerIn(book, person)),
      { person },
    );
    if (left.length === 0) return;
    for (const act of left) await say(shell, session, person, assemblyId, act);
  }
  throw new Failure('farewell_failed');
}

/** What the rules refuse has ended otherwise meanwhile: the next look tells. */
async function say(
  shell: Shell,
  session: Session | null,
  person: Person,
  assemblyId: string,
  { kind, payload }: FarewellAct,
) {
  const act = { id: randomUUID(), kind, payload } as Parameters<typeof submitAct>[1]['sent']['act'];
  const sent = { act, sign: false, actAs: person.participantId };
  await submitAct(shell, { session, assemblyId, sent, exempt: true, withYou: false }).catch((error) => {
    if (!(error instanceof Failure && error.code in REFUSALS)) throw error;
  });
}
