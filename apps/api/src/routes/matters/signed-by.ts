import type { Queryable } from '../../store/entries.ts';

/** The names authors chose to sign versions of a proposal with, by version. */
export async function signedBy(
  db: Queryable,
  assemblyId: string,
  proposalId: string,
): Promise<Record<string, string>> {
  const { rows } = await db.query<{ name: string; body: string }>({
    name: 'signed_by',
    text: `SELECT s.name, e.body FROM "Signature" s
      JOIN "RecordEntry" e ON e."assemblyId" = s."assemblyId" AND e.act = s.act AND e.n = 1
      WHERE s."assemblyId" = $1 AND e.kind IN ('proposal.opened', 'proposal.amended')`,
    values: [assemblyId],
  });
  const versions = rows.map(({ name, body }) => ({ name, payload: JSON.parse(body).payload }));
  const mine = versions.filter(({ payload }) => payload.proposalId === proposalId);
  return Object.fromEntries(mine.map(({ name, payload }) => [String(payload.version), name]));
}
