import { replay } from '@coordinadora/domain';
import { freshDatabase } from '@coordinadora/testing';
import pg from 'pg';
import pino from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadBook } from '../books/load.ts';
import { entryOf, readEntries } from '../store/entries.ts';
import { sha256, wordHash } from '../writer/hashes.ts';
import { bodies } from './bodies/bodies.ts';
import { TRUCE } from './coordinadora/blockade-meetings.ts';
import { RETURN } from './coordinadora/today.ts';
import { type Filled, fillWorlds } from './fill.ts';
import { makePeople } from './people.ts';
import { WEEKS } from './zona/zone.ts';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let pool: pg.Pool;
let filled: Filled;
const now = Date.now();

beforeAll(async () => {
  database = await freshDatabase();
  pool = new pg.Pool({ connectionString: database.url, max: 12 });
  filled = await fillWorlds(pool, pino({ level: 'warn' }), await makePeople(pool, now), now);
});
afterAll(async () => {
  await pool?.end();
  await database?.drop();
});

async function assemblies(): Promise<Map<string, string>> {
  const { rows } = await pool.query<{ assemblyId: string; slug: string }>(
    'SELECT "assemblyId", slug FROM "AssemblyIndex"',
  );
  return new Map(rows.map(({ slug, assemblyId }) => [slug, assemblyId]));
}

async function stateOf(slug: string) {
  const id = (await assemblies()).get(slug);
  if (!id) throw new Error(`no assembly ${slug}`);
  return (await loadBook(pool, id)).state;
}

/** Each proposal's present state and how its tests ended, e.g. `in_force: adopted vote`. */
async function stories(slug: string): Promise<string[]> {
  const { proposals } = await stateOf(slug);
  return [...proposals.values()].map(({ state, closedTests }) => {
    const ends = closedTests.map(({ outcome, label, reasons }) => `${outcome} ${label ?? reasons.join('+')}`);
    return [state, ...ends].join(': ');
  });
}

test('every book of the sample worlds verifies', async () => {
  const all = await assemblies();
  expect(all.size).toBe(bodies.length + 2);
  for (const [slug, id] of all) {
    const verifier = replay(sha256, wordHash);
    for (const stored of await readEntries(pool, id, 0, 100_000)) verifier.feed(entryOf(stored));
    expect(verifier.end().finding, slug).toBeNull();
  }
});

test('the coalition is in a meeting: one test runs, one proposal was blocked and is discussed again', async () => {
  const state = await stateOf('coordinadora');
  expect(state.openMeetingId).toBe(filled.meetingId);
  const byTitle = new Map(
    [...state.proposals.values()].map((p) => [p.versions.at(-1)?.title ?? p.versions[0]?.title, p]),
  );
  const running = byTitle.get(RETURN)?.test;
  expect(running).toMatchObject({
    base: 62,
    meetingId: filled.meetingId,
    tally: { s: 24, r: 4, a: 3, b: 0, u: 2 },
  });
  expect(state.meetings.get(filled.meetingId)?.present).toBe(63);
  expect(byTitle.get(TRUCE)).toMatchObject({
    state: 'discussing',
    closedTests: [{ outcome: 'blocked', reasons: ['block'] }],
  });
});

test('decisions carry the label of the rule that made them', async () => {
  expect(await stories('coca-del-tropico')).toEqual([
    'in_force: adopted over_blocks',
    'in_force: adopted consensus',
  ]);
  expect(await stories('fabriles-parque-industrial')).toEqual([
    'in_force: adopted vote',
    'rejected: rejected threshold',
    'in_force: adopted vote',
  ]);
  expect(await stories('mesa-tecnica-del-agua')).toEqual([
    'in_force: adopted consent',
    'discussing: discussing block',
  ]);
  expect(await stories('jubilados-ferrocarril-mina')).toEqual([
    'in_force: adopted lazy',
    'discussing: discussing block',
  ]);
  expect(await stories('universitaria-por-el-agua')).toEqual([
    'referred: discussing block: referred block',
    'in_force: adopted consensus',
  ]);
  expect(await stories('gremiales-la-cancha')).toEqual([
    'in_force: adopted consensus',
    'objection_window: adopted consensus',
  ]);
  expect(await stories('secundaria-en-asamblea')).toEqual(['in_force: adopted consensus', 'testing']);
});

test('the zone met every week for two years and has its next meeting before it', async () => {
  const { meetings, proposals } = await stateOf('zona-alto-mirador');
  const all = [...meetings.values()];
  expect(all.filter((one) => one.state === 'closed')).toHaveLength(WEEKS);
  expect(all.filter((one) => one.state === 'convened' && one.startsAt > now)).toHaveLength(1);
  expect([...proposals.values()].filter((one) => one.state === 'testing')).toHaveLength(0);
  expect([...proposals.values()].filter((one) => one.state === 'in_force').length).toBeGreaterThan(50);
});
