import type { AssemblyItem } from '@coordinadora/contract';
import type { Queryable } from '../store/entries.ts';
import { pageFrom } from '../store/page.ts';
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

/**
 * All words must be found in name, place, sector or slug; by name. `after`: the id of the last one of the page before,
 * short enough to be asked for however long a name is; where there is no such assembly, from the beginning.
 */
export async function findAssemblies(db: Queryable, { q = '', level, near = '', after, limit }: Search) {
  const words = folded(`${q} ${near}`)
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
  const { rows } = await db.query<Indexed>(
    `SELECT * FROM "AssemblyIndex" i WHERE search LIKE ALL ($1::text[]) AND ($2::text IS NULL OR level = $2)
     AND ${isAfter('search')} ORDER BY search, "assemblyId" LIMIT $4`,
    [words, level ?? null, cursorIn(after), limit + 1],
  );
  const page = pageFrom(rows, limit, ({ assemblyId }) => assemblyId);
  return { ...page, items: page.items.map(itemOf) };
}

/** SQL: whether row `i` stands behind the assembly of id $3 in the order of a column; every row where there is none. */
export const isAfter = (column: 'search' | 'name'): string =>
  `coalesce((i.${column}, i."assemblyId") >
    (SELECT l.${column}, l."assemblyId" FROM "AssemblyIndex" l WHERE l."assemblyId" = $3::uuid), true)`;

/** A cursor nobody made is none. */
export const cursorIn = (after: string | undefined): string | null =>
  after && UUID.test(after) ? after : null;
