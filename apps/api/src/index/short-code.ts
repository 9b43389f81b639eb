import type { Queryable } from '../store/entries.ts';
import { sha256 } from '../writer/hashes.ts';

const ALPHABET = 'ACDEFGHJKMNPQRTWXY34679';
const SHORTEST = 6;
const LONGEST = 12;

/** The short code of an assembly, drawn from its id: the shortest one nobody has, nor has as address. */
export async function shortCode(db: Queryable, assemblyId: string): Promise<string> {
  const hex = sha256(`code:${assemblyId}`);
  const letter = (i: number) =>
    ALPHABET[Number.parseInt(hex.slice(i * 4, i * 4 + 4), 16) % ALPHABET.length] ?? '';
  const whole = Array.from({ length: LONGEST }, (_, i) => letter(i)).join('');
  const candidates = Array.from({ length: LONGEST - SHORTEST + 1 }, (_, i) => whole.slice(0, SHORTEST + i));
  const { rows } = await db.query<{ taken: string }>(
    `SELECT code AS taken FROM "AssemblyIndex" WHERE code = ANY($1)
     UNION SELECT upper(slug) FROM "AssemblyIndex" WHERE slug = ANY($2)`,
    [candidates, candidates.map((code) => code.toLowerCase())],
  );
  const taken = new Set(rows.map((row) => row.taken));
  return candidates.find((code) => !taken.has(code)) ?? assemblyId;
}
