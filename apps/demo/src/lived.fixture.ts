import { fillOnce } from '@coordinadora/api/past';
import { replay } from '@coordinadora/domain';
import { freshDatabase } from '@coordinadora/testing';
import pg from 'pg';
import { entryOf, readEntries } from '../../api/src/store/entries.ts';
import { sha256, wordHash } from '../../api/src/writer/hashes.ts';
import { fillWith } from './fill.ts';
import type { DemoLink } from './links.ts';
import type { World } from './world.ts';

/** A database of its own with these worlds lived through, and how to read their books. */
export async function lived(now: number, ...worlds: World[]) {
  const database = await freshDatabase();
  let links: DemoLink[] = [];
  await fillOnce(database.url, async (past) => {
    links = await fillWith(past, worlds, now);
  });
  const pool = new pg.Pool({ connectionString: database.url });
  const { rows } = await pool.query<{ assemblyId: string; slug: string }>(
    'SELECT "assemblyId", slug FROM "AssemblyIndex"',
  );
  const ids = new Map(rows.map(({ slug, assemblyId }) => [slug, assemblyId]));

  /** Decides a book again, as `verify` does. */
  const read = async (slug: string) => {
    const id = ids.get(slug);
    if (!id) throw new Error(`no assembly ${slug}`);
    const verifier = replay(sha256, wordHash);
    for (const stored of await readEntries(pool, id, 0, 100_000)) verifier.feed(entryOf(stored));
    const state = verifier.state();
    if (!state) throw new Error(`an empty book: ${slug}`);
    return { finding: verifier.end().finding, state };
  };

  return {
    links,
    slugs: [...ids.keys()],
    read,
    /** What is wrong with any of the books. */
    findings: async () => {
      const all = await Promise.all([...ids.keys()].map(async (slug) => ({ slug, ...(await read(slug)) })));
      return all.filter(({ finding }) => finding !== null).map(({ slug, finding }) => ({ slug, finding }));
    },
    /** Each proposal's present state and how its tests ended, e.g. `in_force: adopted vote`. */
    stories: async (slug: string): Promise<string[]> =>
      [...(await read(slug)).state.proposals.values()].map(({ state, closedTests }) => {
        const ends = closedTests.map(
          ({ outcome, label, reasons }) => `${outcome} ${label ?? reasons.join('+')}`,
        );
        return [state, ...ends].join(': ');
      }),
    drop: async () => {
      await pool.end();
      await database.drop();
    },
  };
}

export type Lived = Awaited<ReturnType<typeof lived>>;
