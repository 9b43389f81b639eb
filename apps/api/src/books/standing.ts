import type { Queryable } from '../store/entries.ts';
import type { Book } from './book.ts';

/** Reads at which of the last meetings these people were, where the book does not hold it yet. */
export async function loadStanding(db: Queryable, book: Book, actors: Iterable<string>): Promise<void> {
  const missing = [...new Set(actors)].filter((actor) => !book.standing.has(actor));
  if (missing.length === 0) return;
  const found = new Map(missing.map((actor) => [actor, new Set<string>()]));
  const { rows } = await db.query<{ actor: string; meetingId: string }>({
    name: 'standing',
    text: 'SELECT actor, "meetingId" FROM "Standing" WHERE "assemblyId" = $1 AND actor = ANY($2)',
    values: [book.state.assemblyId, missing],
  });
  for (const { actor, meetingId } of rows) found.get(actor)?.add(meetingId);
  for (const [actor, meetings] of found) book.standing.set(actor, meetings);
}
