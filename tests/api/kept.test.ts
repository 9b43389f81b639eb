import { randomUUID } from 'node:crypto';
import { createServer, type Server as HttpServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type App, buildApp } from '@coordinadora/api';
import { type Database, freshDatabase } from '@coordinadora/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { act, ask, found, join, openProposal, type Someone } from './people.ts';
import { settingsFor } from './server.ts';

/** Longer than a page is handed out without looking whether the book went on, and than the pause between two makings. */
const LATER = 600;

/** What the web was asked, oldest first, and how it answers. */
let asked: { url: string; headers: IncomingHttpHeaders }[] = [];
let status = 200;
let answering: Record<string, string> = {};
let web: HttpServer;
let database: Database;
/** Two processes of one program over one database. */
let apps: App[];
let urls: string[];
let ana: Someone;
let assemblyId: string;
let home: string;

beforeAll(async () => {
  web = createServer(({ url = '', headers }, answer) => {
    asked.push({ url, headers });
    answer.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...answering });
    answer.end(`<p>${asked.length}</p><script>wake()</script>`);
  });
  await new Promise<void>((listening) => web.listen(0, '127.0.0.1', listening));
  const webUrl = `http://127.0.0.1:${(web.address() as AddressInfo).port}`;
  database = await freshDatabase();
  const open = () => buildApp({ ...settingsFor(database.url), webUrl });
  apps = [await open(), await open()];
  urls = await Promise.all(apps.map(async ({ listen }) => `http://127.0.0.1:${await listen()}`));
});
afterAll(async () => {
  await Promise.all(apps?.map(({ close }) => close()) ?? []);
  web?.close();
  await database?.drop();
});
beforeEach(async () => {
  [status, answering] = [200, {}];
  ana = await join(urls[0] as string, 'Ana');
  assemblyId = await found(urls[0] as string, ana);
  const { view } = (await ask(urls[0] as string, 'GET', `/assemblies/${assemblyId}`)).body;
  home = `/a/${view.room.assembly.slug}`;
  asked = [];
});

const read = async (path: string, headers: Record<string, string> = {}, process = 0) => {
  const answer = await fetch(`${urls[process]}${path}`, { headers, redirect: 'manual' });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
};
const convene = () =>
  act(urls[0] as string, ana, assemblyId, 'meeting.convene', {
    title: 'Asamblea',
    startsAt: new Date().toISOString(),
    agenda: [],
  });

test('a kept page is asked for as nobody, whoever reads it', async () => {
  await read(home, {
    cookie: `coordinadora=${ana.token}; speaker=${ana.id}; locale=en; theme=sun`,
    authorization: `Bearer ${ana.token}`,
    'accept-language': 'es-BO,es;q=0.9',
    'x-forwarded-for': '203.0.113.7',
    'user-agent': "somebody's own",
    referer: `${urls[0]}/in`,
  });
  expect(asked).toHaveLength(1);
  const { headers } = asked[0] as { headers: IncomingHttpHeaders };
  for (const name of ['cookie', 'authorization', 'x-forwarded-for', 'x-shared-secret', 'referer'])
    expect(headers, name).not.toHaveProperty(name);
  expect(JSON.stringify(headers)).not.toContain('somebody');
  expect([headers['accept-language'], headers['x-theme']]).toEqual(['en', 'sun']);
});

test('one making serves all readers, in each language and light, until the book goes on', async () => {
  const readers = [{}, { cookie: `coordinadora=${ana.token}` }, { 'accept-encoding': 'gzip' }];
  const texts = await Promise.all(readers.map((reader) => read(home, reader)));
  expect(new Set(texts.map(({ text }) => text)).size).toBe(1);
  expect(asked).toHaveLength(1);
  await read(home, { cookie: 'locale=en' });
  await read(home, { cookie: 'theme=night' });
  expect(asked).toHaveLength(3);
  await convene();
  await sleep(LATER);
  expect((await read(home)).text).not.toBe(texts[0]?.text);
  expect(asked).toHaveLength(4);
});

test('another host and another scheme have pages of their own', async () => {
  await read(home);
  const other = await new Promise<string>((resolve) => {
    import('node:http').then(({ get }) =>
      get(`${urls[0]}${home}`, { headers: { host: 'evil.example' } }, (answer) => {
        answer.setEncoding('utf8').on('data', resolve);
      }),
    );
  });
  expect((await read(home)).text).not.toBe(other);
  expect(asked.map(({ headers }) => headers['x-forwarded-host'])).toEqual([
    new URL(urls[0] as string).host,
    'evil.example',
  ]);
});

test('a browser that has it is told so; its policy lets its own scripts run and nothing else', async () => {
  const { headers } = await read(home);
  const again = await read(home, { 'if-none-match': headers.get('etag') ?? '' });
  expect([again.status, again.text]).toEqual([304, '']);
  expect(headers.get('cache-control')).toContain('no-cache');
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toMatch(/script-src 'self' 'sha256-[\w+/]+='/);
  expect(policy).not.toMatch(/unsafe|nonce|strict-dynamic/);
  expect(again.headers.get('content-security-policy')).toBe(policy);
});

test('a page that would set a cookie is nobody else’s, and made as itself for each', async () => {
  answering = { 'set-cookie': 'theirs=1' };
  const cookie = `coordinadora=${ana.token}`;
  const mine = await read(home, { cookie });
  expect(mine.headers.get('set-cookie')).toContain('theirs=1');
  expect(asked.at(-1)?.headers.cookie).toBe(cookie);
  answering = {};
  expect((await read(home)).text).not.toBe(mine.text);
});

test('what is not there is found out once for a head, not once for each who asks', async () => {
  status = 404;
  const nowhere = `${home}/p/${randomUUID()}`;
  for (let turn = 0; turn < 3; turn++) expect((await read(nowhere)).status).toBe(404);
  const kept = asked.filter(({ headers }) => headers['x-kept'] !== undefined);
  expect(kept).toHaveLength(1);
});

test('a web that fails for a moment does not keep a page from being kept afterwards', async () => {
  status = 500;
  expect((await read(home)).status).toBe(500);
  status = 200;
  const first = await read(home);
  expect((await read(home)).text).toBe(first.text);
});

test('no browser can pass for the process that asks for pages to keep', async () => {
  await read('/me', { 'x-kept': 'shared-with-the-web-in-this-test', 'x-theme': 'sun' });
  expect(asked[0]?.headers).not.toHaveProperty('x-kept');
  expect(asked[0]?.headers).not.toHaveProperty('x-theme');
});

test.each(['/', '/me', '/in', '/h', '/new', '/join', '/a/x/p/new', '/a/x/m/new'])(
  '%s is asked for each reader, as themselves',
  async (path) => {
    const cookie = `coordinadora=${ana.token}`;
    const texts = [await read(path, { cookie }), await read(path)];
    expect(new Set(texts.map(({ text }) => text)).size).toBe(2);
    expect(asked.map(({ headers }) => headers.cookie)).toEqual([cookie, undefined]);
  },
);

test('every process makes its pages anew when a name is erased, though no book went on', async () => {
  await openProposal(urls[0] as string, ana, assemblyId, {});
  const beto = await join(urls[0] as string, 'Beto');
  await act(
    urls[0] as string,
    beto,
    assemblyId,
    'proposal.open',
    { title: 'El agua', text: 'Que vuelva.' },
    { sign: true },
  );
  const before = await Promise.all([read(home, {}, 0), read(home, {}, 1)]);
  const { body } = await ask(urls[0] as string, 'GET', `/assemblies/${assemblyId}`);
  expect((await ask(urls[0] as string, 'DELETE', '/me', { token: beto.token })).status).toBe(204);
  await sleep(LATER);
  const after = await Promise.all([read(home, {}, 0), read(home, {}, 1)]);
  expect((await ask(urls[0] as string, 'GET', `/assemblies/${assemblyId}`)).body.seq).toBe(body.seq);
  for (const [place, { text }] of after.entries()) expect(text).not.toBe(before[place]?.text);
});
