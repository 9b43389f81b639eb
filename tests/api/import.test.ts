import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import type { AssemblyItem, AssemblyView, Page } from '@coordinadora/contract';
import { freshDatabase } from '@coordinadora/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type App, buildApp } from '../../apps/api/src/app.ts';
import { settingsFrom } from '../../apps/api/src/settings-from.ts';

const root = resolve(import.meta.dirname, '../..');
const fixture = (name: string) => join(root, 'tests/fixtures/polis', name);

let database: Awaited<ReturnType<typeof freshDatabase>>;
let app: App;
let url: string;
let folder: string;

beforeAll(async () => {
  database = await freshDatabase();
  folder = await mkdtemp(join(tmpdir(), 'import-'));
  const env = { DATABASE_URL: database.url, DATA_DIR: folder, PORT: '0', LOG_LEVEL: 'error' };
  app = await buildApp(await settingsFrom(env));
  url = `http://127.0.0.1:${await app.listen()}`;
});
afterAll(async () => {
  await app?.close();
  await rm(folder, { recursive: true, force: true });
  await database?.drop();
});

/** Runs the command line as a person would; `data` is the server's data folder, `LC_ALL` the terminal's language. */
async function coordinadora(args: string[], data = folder, LC_ALL = 'en_US.UTF-8') {
  const env = { ...process.env, COORDINADORA_DATA: data, LC_ALL };
  const child = spawn(process.execPath, [join(root, 'apps/cli/src/main.ts'), ...args], { env });
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { out, err, code: code as number };
}
const importing = (slug: string, votes: string, comments: string, ...more: string[]) =>
  coordinadora(['import', 'polis', votes, comments, '--url', url, '--slug', slug, ...more]);

test('a Polis export becomes an assembly whose tallies equal the recount and whose book verifies', async () => {
  const { out, err, code } = await importing(
    'salario',
    fixture('votes.csv'),
    fixture('comments.csv'),
    '--name',
    'Salario',
  );
  expect(err).toContain('Votes: 62 of 62');
  expect(out).toContain('All tallies equal a recount');
  expect(code).toBe(0);

  const found = (await (await fetch(`${url}/api/v1/assemblies/salario`)).json()) as AssemblyView;
  const { assembly } = found.view.room;
  expect(assembly).toMatchObject({
    name: 'Salario',
    charter: { mode: 'vote', whoCounts: 'anyone', quorum: null, minTest: 0 },
  });

  const book = join(folder, 'book.jsonl');
  const lines = await fetch(`${url}/api/v1/assemblies/${assembly.id}/record.jsonl`).then((answer) =>
    answer.text(),
  );
  await writeFile(book, lines);
  const kinds = lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).kind);
  expect(kinds.filter((kind) => kind === 'vote.cast')).toHaveLength(62);
  expect(kinds.filter((kind) => kind === 'consensus.closed')).toHaveLength(5);
  expect((await coordinadora(['verify', book])).code).toBe(0);
});

test('what cannot be imported is one sentence, and nothing is founded', async () => {
  const columns = join(folder, 'columns.csv');
  await writeFile(columns, 'a,b\n1,2\n');
  const orphan = join(folder, 'orphan.csv');
  await writeFile(orphan, `${await readFile(fixture('votes.csv'), 'utf8')}1403054214196,x,99,1,1\n`);
  const cases = [
    [
      await importing('no-file', join(folder, 'none.csv'), fixture('comments.csv')),
      /^There is no file .*none\.csv\.\n$/,
    ],
    [
      await importing('no-columns', columns, fixture('comments.csv')),
      /has no column timestamp, comment-id, voter-id, vote/,
    ],
    [await importing('no-comment', orphan, fixture('comments.csv')), /there is no statement 99/],
    [
      await importing(
        'no-server',
        fixture('votes.csv'),
        fixture('comments.csv'),
        '--url',
        'http://127.0.0.1:9',
      ),
      /No server answers/,
    ],
  ] as const;
  for (const [{ err, code }, sentence] of cases) {
    expect(err).toMatch(sentence);
    expect(code).toBe(1);
  }
  const { items } = (await (await fetch(`${url}/api/v1/assemblies?q=no-`)).json()) as Page<unknown>;
  expect(items).toEqual([]);
});

test('a slug that is taken and a data folder without the secret are said so', async () => {
  const again = await importing('salario', fixture('votes.csv'), fixture('comments.csv'));
  expect(again.err).toContain('There is an assembly at "salario" already');
  const elsewhere = ['import', 'polis', fixture('votes.csv'), fixture('comments.csv'), '--url', url];
  const { err, code } = await coordinadora(elsewhere, join(folder, 'elsewhere'));
  expect(err).toContain('import.secret cannot be read');
  expect(code).toBe(1);
});

test('misused, it says how it is used', async () => {
  const { err, code } = await coordinadora(['import', 'loomio', 'votes.csv']);
  expect(err).toContain('Usage: coordinadora import polis');
  expect(code).toBe(2);
});

test('a book is taken out by the id, slug or code of its assembly', async () => {
  const [item] = ((await (await fetch(`${url}/api/v1/assemblies`)).json()) as Page<AssemblyItem>).items;
  const books = await Promise.all(
    [item?.id, item?.slug, item?.code].map((key) => coordinadora(['export', url, key ?? ''])),
  );
  for (const { out, code } of books) expect([code, out]).toEqual([0, books[0]?.out]);
  expect(books[0]?.out.split('\n').length).toBeGreaterThan(2);
  expect((await coordinadora(['export', url, 'ninguna'])).code).toBe(1);
});

test('a terminal that is not English is spoken to in Spanish, by the server too', async () => {
  const none = ['import', 'polis', 'none.csv', fixture('comments.csv')];
  expect((await coordinadora(none, folder, 'es_BO.UTF-8')).err).toBe('No hay ningún archivo none.csv.\n');
  const files = [fixture('votes.csv'), fixture('comments.csv')];
  const unfit = ['import', 'polis', ...files, '--url', url, '--slug', 'No vale'];
  const { err, code } = await coordinadora(unfit, folder, 'C');
  expect([code, err]).toEqual([1, expect.stringMatching(/El servidor no funda la asamblea: .*[áéíóú]/)]);
});
