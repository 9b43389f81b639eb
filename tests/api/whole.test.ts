import { randomUUID } from 'node:crypto';
import { canonical } from '@coordinadora/domain';
import { io } from 'socket.io-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hmac } from '../../apps/api/src/identity/person.ts';
import { ask, found, join, type Someone } from './people.ts';
import { type Server, startServer } from './server.ts';

let server: Server;
let url: string;
let ana: Someone;

beforeAll(async () => {
  server = await startServer();
  url = server.url;
  ana = await join(url);
});
afterAll(() => server?.stop());

/** Follows `next` until there is none; the ids of all items, page by page. */
async function pages(path: string, token?: string): Promise<string[][]> {
  const all: string[][] = [];
  for (let after: string | null = ''; after !== null; ) {
    const from: string = after && `&after=${encodeURIComponent(after)}`;
    const { status, body } = await ask(url, 'GET', `${path}${from}`, token ? { token } : {});
    expect(status).toBe(200);
    all.push(body.items.map(({ id }: { id: string }) => id));
    after = body.next;
  }
  return all;
}

test('an act that wrote hundreds of entries is answered whole again, over HTTP and over the socket', async () => {
  const assemblyId = await found(url, ana);
  const startsAt = new Date(Date.now() + 3_600_000);
  const payload = { title: 'Asamblea larga', agenda: [] };
  const sent = {
    id: randomUUID(),
    kind: 'meeting.convene',
    payload: { ...payload, startsAt: startsAt.toISOString() },
  };
  const person = (await server.app.shell.sessions.of(ana.token))?.known[0]?.person;
  if (!person) throw new Error('nobody');
  // No act of today may be so large from outside: it goes through the store, under the receipt of the one that is sent again.
  const asked = { ...payload, startsAt: startsAt.getTime() };
  const agenda = Array.from({ length: 450 }, (_, place) => ({ title: `Punto ${place}`, minutes: 1 }));
  const outcome = await server.app.shell.writer.submit(assemblyId, {
    act: { id: sent.id, kind: 'meeting.convene', payload: { ...asked, agenda } },
    person,
    receipt: hmac(person.hmacKey, canonical({ assemblyId, kind: sent.kind, payload: asked, sign: false })),
    withYou: false,
  });
  if (!outcome.ok) throw new Error(outcome.code);
  expect(outcome.entries).toHaveLength(451);

  const overHttp = await ask(url, 'POST', `/assemblies/${assemblyId}/acts`, { token: ana.token, body: sent });
  expect(overHttp.body.entries).toEqual(outcome.entries);
  const socket = io(url, { auth: { token: ana.token }, forceNew: true });
  const { body } = await socket.emitWithAck('act', { ...sent, assemblyId });
  socket.disconnect();
  expect(body.entries).toEqual(outcome.entries);
  expect([overHttp.body.seq, body.seq]).toEqual([outcome.seq, outcome.seq]);
});

test('my assemblies are all there, page by page, and every page says whether there is another', async () => {
  const beto = await join(url);
  const mine: string[] = [];
  for (let n = 0; n < 5; n++) mine.push(await found(url, beto));
  const all = await pages('/assemblies/mine?limit=2', beto.token);
  expect(all.map(({ length }) => length)).toEqual([2, 2, 1]);
  expect(all.flat().toSorted()).toEqual(mine.toSorted());
  expect(await pages('/assemblies/mine?', beto.token)).toHaveLength(1);
});

test('drafts are all there, latest first, even where one is dropped between two pages', async () => {
  const assemblyId = await found(url, ana);
  const written: string[] = [];
  for (let n = 0; n < 5; n++) {
    const id = randomUUID();
    const body = { assemblyId, title: `Borrador ${n}`, text: '' };
    await ask(url, 'PUT', `/drafts/${id}`, { token: ana.token, body });
    written.unshift(id);
  }
  const all = await pages('/drafts?limit=2', ana.token);
  expect(all.map(({ length }) => length)).toEqual([2, 2, 1]);
  expect(all.flat()).toEqual(written);
  await ask(url, 'DELETE', `/drafts/${written[1]}`, { token: ana.token });
  const anew = await ask(url, 'GET', `/drafts?limit=2&after=${written[1]}`, { token: ana.token });
  expect(anew.body.items[0].id).toBe(written[0]);
});

test('what is found goes on however long the names are', async () => {
  for (let n = 0; n < 3; n++) {
    const place = 'Ñuñoa '.repeat(20).trim();
    const body = {
      name: `Federación ${n} ${'de juntas '.repeat(10)}`.slice(0, 120).trim(),
      slug: `federacion-${'de-juntas-'.repeat(4)}${n}`,
      level: 'city',
      territory: place,
      sector: place,
      charter: 'coordinadora',
    };
    expect((await ask(url, 'POST', '/assemblies', { token: ana.token, body })).status).toBe(201);
  }
  const all = await pages('/assemblies?q=federacion&limit=1');
  expect(all.map(({ length }) => length)).toEqual([1, 1, 1]);
  expect(new Set(all.flat()).size).toBe(3);
});
