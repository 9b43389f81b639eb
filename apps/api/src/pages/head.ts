import type { Queryable } from '../store/entries.ts';

/**
 * Where an assembly's book stands, and how often names were signed or erased in it, as one text: a page made for another
 * one is out of date, whichever process wrote. null where there is no such assembly.
 */
export async function headOf(db: Queryable, slug: string): Promise<string | null> {
  const { rows } = await db.query<{ hash: string; names: number }>({
    name: 'head_of_slug',
    text: `SELECT hash, names FROM "AssemblyIndex" JOIN "RecordHead" USING ("assemblyId") WHERE slug = $1`,
    values: [slug],
  });
  return rows[0] ? `${rows[0].hash}:${rows[0].names}` : null;
}
