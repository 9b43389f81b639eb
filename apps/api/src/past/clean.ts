import type { Queryable } from '../store/entries.ts';

const MARK = 'filling';
const NOW_EMPTY = `TRUNCATE "RecordEntry", "RecordHead", "Words", "Snapshot", "Deadline", "Participant", "SignInLink",
  "MatterKey", "MeetingSecret", "Signature", "Standing", "Follow", "AssemblyIndex"`;
/** A server that ran since has a later heartbeat: what stands there is no longer the filling's alone. */
const SERVED_SINCE = `SELECT EXISTS (SELECT 1 FROM "Heartbeat" AS api WHERE api.id = 'api' AND api.at >= mark.at) AS served
  FROM "Heartbeat" AS mark WHERE mark.id = $1`;

/** Whether there is nothing in the database yet. What a filling that was broken off left behind is thrown away first. */
export async function isEmpty(db: Queryable): Promise<boolean> {
  const marks = await db.query<{ served: boolean }>(SERVED_SINCE, [MARK]);
  if (marks.rows[0]?.served) await markDone(db);
  else if (marks.rowCount) await db.query(NOW_EMPTY);
  const { rows } = await db.query<{ used: boolean }>(
    'SELECT EXISTS (SELECT 1 FROM "RecordHead") OR EXISTS (SELECT 1 FROM "Participant") AS used',
  );
  return !rows[0]?.used;
}

export const markBegun = (db: Queryable, now: number): Promise<unknown> =>
  db.query('INSERT INTO "Heartbeat" (id, at) VALUES ($1, $2) ON CONFLICT DO NOTHING', [MARK, now]);

export const markDone = (db: Queryable): Promise<unknown> =>
  db.query('DELETE FROM "Heartbeat" WHERE id = $1', [MARK]);
