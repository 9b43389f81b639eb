import type { Queryable } from '../store/entries.ts';

/** When a process of this kind was last alive (ms), or null on an empty database. */
export async function lastBeat(db: Queryable): Promise<number | null> {
  const { rows } = await db.query<{ at: string }>(`SELECT at FROM "Heartbeat" WHERE id = 'api'`);
  return rows[0] ? Number(rows[0].at) : null;
}

export async function beat(db: Queryable, now: number): Promise<void> {
  await db.query(
    `INSERT INTO "Heartbeat" (id, at) VALUES ('api', $1) ON CONFLICT (id) DO UPDATE SET at = GREATEST("Heartbeat".at, excluded.at)`,
    [now],
  );
}
