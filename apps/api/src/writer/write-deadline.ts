import { nextDue } from '@coordinadora/domain';
import type { Book } from '../books/book.ts';
import type { Queryable } from '../store/entries.ts';

/** The stored moment is a lower bound of what the clock has to do next; null removes it. */
export async function writeDeadline(client: Queryable, book: Book): Promise<void> {
  const next = nextDue(book.state)?.due ?? null;
  if (next === book.deadline) return;
  const id = book.state.assemblyId;
  if (next === null) await client.query('DELETE FROM "Deadline" WHERE "assemblyId" = $1', [id]);
  else
    await client.query(
      `INSERT INTO "Deadline" ("assemblyId", "wakeAt") VALUES ($1, $2)
       ON CONFLICT ("assemblyId") DO UPDATE SET "wakeAt" = excluded."wakeAt"`,
      [id, next],
    );
  book.deadline = next;
}
