import type { Queryable } from '../store/entries.ts';
import type { Book } from './book.ts';

/** Reads the keys of an assembly's meetings and proposals, and the secrets of its meetings' codes. */
export async function loadKeys(db: Queryable, book: Book): Promise<void> {
  const id = [book.state.assemblyId];
  const keys = await db.query<{ matterId: string; key: Buffer }>({
    name: 'keys',
    text: 'SELECT "matterId", key FROM "MatterKey" WHERE "assemblyId" = $1',
    values: id,
  });
  const secrets = await db.query<{ meetingId: string; secret: Buffer }>({
    name: 'meeting_secrets',
    text: 'SELECT "meetingId", secret FROM "MeetingSecret" WHERE "assemblyId" = $1',
    values: id,
  });
  book.keys = new Map(keys.rows.map((row) => [row.matterId, row.key]));
  book.meetingSecrets = new Map(secrets.rows.map((row) => [row.meetingId, row.secret]));
}
