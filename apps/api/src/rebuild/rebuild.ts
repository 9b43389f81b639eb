import type pg from 'pg';
import { loadBook } from '../books/load.ts';
import { keepSnapshot } from '../books/snapshots.ts';
import { writeIndex } from '../index/write.ts';
import { lend } from '../store/lend.ts';
import { writeDeadline } from '../writer/write-deadline.ts';

/**
 * Drops everything that follows from the books, and makes it again from them alone: read models, deadlines,
 * snapshots. Nobody may write meanwhile. Answers the number of books.
 */
export const rebuild = (pool: pg.Pool): Promise<number> =>
  lend(pool, async (client) => {
    await client.query('BEGIN');
    await client.query('DELETE FROM "Snapshot"; DELETE FROM "AssemblyIndex"; DELETE FROM "Deadline"');
    // In the order of founding, since of two that would have the same short code the earlier one has the shorter.
    const { rows } = await client.query<{ assemblyId: string }>(
      'SELECT "assemblyId" FROM "RecordEntry" WHERE seq = 1 ORDER BY at, "assemblyId"',
    );
    for (const { assemblyId } of rows) {
      const book = await loadBook(client, assemblyId);
      await writeIndex(client, book);
      await writeDeadline(client, book);
      await keepSnapshot(client, book, 1);
    }
    await client.query('COMMIT');
    return rows.length;
  });
