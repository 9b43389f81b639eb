import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, freshDatabase } from '@coordinadora/testing';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openLink } from '../../api/src/identity/links.ts';
import { isEmpty } from '../../api/src/past/clean.ts';
import { openPrisma } from '../../api/src/store/prisma.ts';

let database: Database;
let folder: string;
let client: pg.Client;
beforeAll(async () => {
  database = await freshDatabase();
  folder = await mkdtemp(join(tmpdir(), 'demo-'));
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await rm(folder, { recursive: true });
  await database.drop();
});

/** Says every file that is loaded. */
const TELLING = `data:text/javascript,${encodeURIComponent(
  `import { registerHooks } from 'node:module';
   registerHooks({ load: (url, context, next) => (console.error('loaded ' + url), next(url, context)) });`,
)}`;

function run(env: Record<string, string>) {
  const main = join(import.meta.dirname, 'main.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', TELLING, main], {
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: database.url, DATA_DIR: folder, ...env },
  });
  const loaded = [...stderr.matchAll(/^loaded .*?\/((?:apps|packages)\/.*)$/gm)].map(
    (found) => found[1] ?? '',
  );
  return { status, stdout, stderr, loaded };
}
const from = (loaded: string[], place: string) => loaded.filter((path) => path.startsWith(place));
const entries = async () => Number((await client.query('SELECT count(*) FROM "RecordEntry"')).rows[0].count);
const mark = (at: number) => client.query(`INSERT INTO "Heartbeat" (id, at) VALUES ('filling', $1)`, [at]);

test.each([{ WORLD: 'none' }, {}])('with %j nothing is loaded and nothing is reached', (env) => {
  const { status, loaded } = run({ DATABASE_URL: 'postgresql://nowhere', ...env });
  expect([status, loaded]).toEqual([0, ['apps/demo/src/main.ts', 'apps/demo/src/names.ts']]);
});

test('a name that no world has is refused in a sentence', () => {
  const { status, stderr } = run({ WORLD: 'zona,zone' });
  expect(status).toBe(1);
  expect(stderr).toContain('"zone": there are coordinadora, federation, zona, or none.');
});

test('an empty database is filled with the world that is asked for and no other', async () => {
  const { status, loaded } = run({ WORLD: 'coordinadora' });
  expect(status).toBe(0);
  expect(from(loaded, 'apps/demo/src/coordinadora/')).not.toEqual([]);
  expect(from(loaded, 'apps/demo/src/zona/')).toEqual([]);
  expect(from(loaded, 'apps/demo/src/federation/')).toEqual([]);
  expect(await entries()).toBeGreaterThan(1_000);
  const [link] = JSON.parse(await readFile(join(folder, 'demo-links.json'), 'utf8'));
  expect(link).toMatchObject({ situation: { es: expect.any(String), en: expect.any(String) } });
});

test('the links that are left sign in again and again', async () => {
  const links: { url: string }[] = JSON.parse(await readFile(join(folder, 'demo-links.json'), 'utf8'));
  const pool = new pg.Pool({ connectionString: database.url });
  const prisma = openPrisma(pool);
  const open = ({ url }: { url: string }) => openLink(prisma, url.split('#')[1] ?? '');
  for (const _ of ['once', 'again'])
    expect(await Promise.all(links.map(async (link) => (await open(link))?.kind))).toEqual([
      ...Array(6).fill('participant'),
      'hall',
    ]);
  const first = links[0] && (await open(links[0]));
  expect(first).toMatchObject({ once: false });
  await prisma.$disconnect();
  if (!pool.ended) await pool.end();
});

test('a database that holds something is left as it is, and no world is loaded for it', async () => {
  const before = await entries();
  const { status, stdout, loaded } = run({ WORLD: 'zona' });
  expect([status, stdout.trim()]).toEqual([0, 'in use: nothing was filled']);
  expect(from(loaded, 'apps/demo/src/zona/')).toEqual([]);
  expect(from(loaded, 'apps/api/src/writer/')).toEqual([]);
  expect(await entries()).toBe(before);
});

test('a filling that was broken off is thrown away and begun again', async () => {
  const before = await entries();
  await mark(Date.now());
  await client.query('DELETE FROM "RecordEntry" WHERE seq > 100');
  expect(run({ WORLD: 'coordinadora' }).status).toBe(0);
  expect(await entries()).toBe(before);
});

test('what people were served since a filling was broken off is theirs, and stays', async () => {
  const before = await entries();
  await mark(Date.now() - 1_000);
  await client.query(`INSERT INTO "Heartbeat" (id, at) VALUES ('api', $1)`, [Date.now()]);
  expect(run({ WORLD: 'zona' }).stdout.trim()).toBe('in use: nothing was filled');
  expect(await entries()).toBe(before);
  expect((await client.query(`SELECT 1 FROM "Heartbeat" WHERE id = 'filling'`)).rowCount).toBe(0);
});

test('nothing that a filling wrote outlives its being thrown away', async () => {
  await mark(Date.now() + 1_000);
  expect(await isEmpty(client)).toBe(true);
  const { rows } = await client.query<{ tablename: string }>(
    `SELECT tablename FROM pg_tables WHERE schemaname = 'public'`,
  );
  const left: string[] = [];
  for (const { tablename } of rows)
    if ((await client.query(`SELECT 1 FROM "${tablename}" LIMIT 1`)).rowCount) left.push(tablename);
  expect(left.sort()).toEqual(['Heartbeat', '_prisma_migrations']);
});
