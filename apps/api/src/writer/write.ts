import { isFrequent } from '@coordinadora/domain';
import type { Book } from '../books/book.ts';
import { writeIndex } from '../index/write.ts';
import { append } from '../store/append.ts';
import type { Queryable } from '../store/entries.ts';
import type { Changes } from './changes.ts';
import { writeDeadline } from './write-deadline.ts';

/** Whether a batch writes nothing but entries and their words. */
export const onlyAnswers = ({ rows, present, followers, signatures }: Changes): boolean =>
  present.length === 0 &&
  followers.size === 0 &&
  signatures.length === 0 &&
  rows.every(({ entry }) => isFrequent(entry.kind));

/** Writes what a batch changed, inside its transaction. Most batches are one statement: only answers. */
export async function write(client: Queryable, book: Book, changes: Changes): Promise<void> {
  const id = book.state.assemblyId;
  await append(client, id, changes.rows);
  await writePeople(client, id, changes);
  if (changes.rows.every(({ entry }) => isFrequent(entry.kind))) return;
  await writeMatters(client, id, changes);
  await writeIndex(client, book);
  await writeDeadline(client, book);
  if (changes.meetingClosed) await pruneStanding(client, book);
}

async function writePeople(client: Queryable, id: string, { present, followers, signatures }: Changes) {
  if (present.length > 0)
    await client.query(
      `INSERT INTO "Standing" ("assemblyId", actor, "meetingId")
       SELECT $1, * FROM unnest($2::text[], $3::uuid[]) ON CONFLICT DO NOTHING`,
      [id, present.map((one) => one.actor), present.map((one) => one.meetingId)],
    );
  if (followers.size > 0)
    await client.query(
      `INSERT INTO "Follow" ("participantId", "assemblyId")
       SELECT p, $1 FROM unnest($2::uuid[]) AS p ON CONFLICT DO NOTHING`,
      [id, [...followers]],
    );
  if (signatures.length > 0)
    await client.query(
      `INSERT INTO "Signature" ("assemblyId", act, "participantId", name)
       SELECT $1, * FROM unnest($2::uuid[], $3::uuid[], $4::text[])`,
      [
        id,
        signatures.map((s) => s.act),
        signatures.map((s) => s.participantId),
        signatures.map((s) => s.name),
      ],
    );
}

/** Keys are drawn with their meeting or proposal and destroyed with its end, in the same transaction. */
async function writeMatters(
  client: Queryable,
  id: string,
  { newKeys, newMeetingSecrets, endedMatters }: Changes,
) {
  if (newKeys.size > 0)
    await client.query(
      `INSERT INTO "MatterKey" ("assemblyId", "matterId", key) SELECT $1, * FROM unnest($2::uuid[], $3::bytea[])`,
      [id, [...newKeys.keys()], [...newKeys.values()]],
    );
  if (newMeetingSecrets.size > 0)
    await client.query(
      `INSERT INTO "MeetingSecret" ("assemblyId", "meetingId", secret) SELECT $1, * FROM unnest($2::uuid[], $3::bytea[])`,
      [id, [...newMeetingSecrets.keys()], [...newMeetingSecrets.values()]],
    );
  if (endedMatters.size === 0) return;
  const ended = [id, [...endedMatters]];
  await client.query(
    `DELETE FROM "MatterKey" WHERE "assemblyId" = $1 AND "matterId" = ANY($2::uuid[])`,
    ended,
  );
  await client.query(
    `DELETE FROM "MeetingSecret" WHERE "assemblyId" = $1 AND "meetingId" = ANY($2::uuid[])`,
    ended,
  );
}

/** Standing reaches five meetings back (domain.md section 2), and the meetings that still go on. */
async function pruneStanding(client: Queryable, { state }: Book): Promise<void> {
  const kept = [...state.recentMeetings.map(({ id }) => id), ...state.liveMeetings];
  await client.query(`DELETE FROM "Standing" WHERE "assemblyId" = $1 AND NOT "meetingId" = ANY($2::uuid[])`, [
    state.assemblyId,
    kept,
  ]);
}
