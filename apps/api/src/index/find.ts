import { type AssemblyItem, storable } from '@coordinadora/contract';
import type { Queryable } from '../store/entries.ts';
import { folded } from './row.ts';

/** Rows as the columns stand; BIGINT comes as text. */
export interface Indexed {
  assemblyId: string;
  slug: string;
  code: string;
  name: string;
  level: AssemblyItem['level'];
  territory: string | null;
  sector: string | null;
  timeZone: string;
  foundedAt: string;
  openMeetingId: string | null;
  nextMeetingAt: string | null;
  openProposals: number;
  testing: number;
  decisions: number;
}

const iso = (ms: string): string => new Date(Number(ms)).toISOString();

export function itemOf(row: Indexed): AssemblyItem {
  return {
    id: row.assemblyId,
    slug: row.slug,
    code: row.code,
    name: row.name,
    level: row.level,
    ...(row.territory !== null && { territory: row.territory }),
    ...(row.sector !== null && { sector: row.sector }),
    timeZone: row.timeZone,
    foundedAt: iso(row.foundedAt),
    openMeetingId: row.openMeetingId,
    nextMeetingAt: row.nextMeetingAt === null ? null : iso(row.nextMeetingAt),
    openProposals: row.openProposals,
    testing: row.testing,
    decisions: row.decisions,
  };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A short code as it was drawn, however somebody wrote it down. */
const codeIn = (key: string): string => key.toUpperCase().replace(/[^A-Z0-9]/g, '');

/**
 * Whether an address would lead, or seem to lead, to an assembly that is there already: it is written like its short
 * code, or like an id. Nobody founds in front of a printed code.
 */
export async function readsAsAnother(db: Queryable, slug: string): Promise<boolean> {
  if (UUID.test(slug)) return true;
  const { rowCount } = await db.query('SELECT FROM "AssemblyIndex" WHERE code = $1', [codeIn(slug)]);
  return rowCount !== 0;
}

/** The assembly of an id, a slug or a short code, or null. A code as it was drawn comes before any slug. */
export async function byKey(db: Queryable, key: string): Promise<Indexed | null> {
  if (UUID.test(key))
    return (
      (await db.query<Indexed>('SELECT * FROM "AssemblyIndex" WHERE "assemblyId" = $1', [key])).rows[0] ??
      null
    );
  const { rows } = await db.query<Indexed>({
    name: 'by_key',
    text: `SELECT * FROM "AssemblyIndex" WHERE slug = $1 OR code = $2
     ORDER BY code = upper($1) DESC, slug = $1 DESC LIMIT 1`,
    values: [key.toLowerCase(), codeIn(key)],
  });
  return rows[0] ?? null;
}

export interface Search {
  q?: string | undefined;
  level?: string | undefined;
  near?: string | undefined;
  after?: string | undefined;
  limit: number;
}

/** All words must be found in name, place, sector or slug; by name. `after` is the cursor of `next`. */
export async function findAssemblies(db: Queryable, { q = '', level, near = '', after, limit }: Search) {
  const words = folded(`${q} ${near}`)
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
  const [name, id] = after === undefined ? [null, null] : cursor(after);
  const { rows } = await db.query<Indexed>(
    `SELECT * FROM "AssemblyIndex" WHERE search LIKE ALL ($1::text[]) AND ($2::text IS NULL OR level = $2)
     AND ($3::text IS NULL OR (search, "assemblyId") > ($3, $4::uuid)) ORDER BY search, "assemblyId" LIMIT $5`,
    [words, level ?? null, name, id, limit + 1],
  );
  const items = rows.slice(0, limit);
  const last = items.at(-1) as (Indexed & { search: string }) | undefined;
  const next =
    rows.length > limit && last
      ? Buffer.from(JSON.stringify([last.search, last.assemblyId])).toString('base64url')
      : null;
  return { items: items.map(itemOf), next };
}

/** A cursor nobody made starts from the beginning. */
function cursor(after: string): [string | null, string | null] {
  try {
    const [name, id] = JSON.parse(Buffer.from(after, 'base64url').toString()) as unknown[];
    if (typeof name === 'string' && storable(name) && typeof id === 'string' && UUID.test(id))
      return [name, id];
  } catch {}
  return [null, null];
}
