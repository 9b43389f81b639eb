import type pg from 'pg';
import type { Known } from './answers.ts';

export interface Locked {
  /** Null where the book has no first entry yet. */
  head: { seq: number; hash: string; at: number } | null;
  known: Map<string, Known>;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const uuid = (text: string): string => {
  if (!UUID.test(text)) throw new TypeError('not a UUID');
  return `'${text}'`;
};

/**
 * Begins the transaction of a batch: locks the head row against other processes and looks up which acts are in
 * the book already, in one exchange. All values are UUIDs, checked here, since several statements take no parameters.
 */
export async function lockHead(
  client: pg.PoolClient,
  assemblyId: string,
  acts: readonly string[],
  founds: boolean,
): Promise<Locked> {
  const id = uuid(assemblyId);
  const script = ['BEGIN'];
  if (founds)
    script.push(`INSERT INTO "RecordHead" VALUES (${id}, 0, '${'0'.repeat(64)}', 0) ON CONFLICT DO NOTHING`);
  script.push(`SELECT seq, hash, at FROM "RecordHead" WHERE "assemblyId" = ${id} FOR UPDATE`);
  if (acts.length > 0)
    script.push(
      `SELECT act, receipt FROM "RecordEntry" WHERE "assemblyId" = ${id} AND n = 1 AND act IN (${acts.map(uuid)})`,
    );
  const results = (await client.query(script.join(';'))) as unknown as pg.QueryResult[];
  const head = results[founds ? 2 : 1]?.rows[0];
  const known = new Map<string, Known>();
  if (acts.length > 0) for (const { act, receipt } of results.at(-1)?.rows ?? []) known.set(act, { receipt });
  return { head: head ? { seq: Number(head.seq), hash: head.hash, at: Number(head.at) } : null, known };
}
