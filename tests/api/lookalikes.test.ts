import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
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

const foundAs = (slug: string, more: object = {}) => {
  const body = { name: 'Otra', slug, level: 'block', charter: 'coordinadora', ...more };
  return ask(url, 'POST', '/assemblies', { token: ana.token, body });
};

test('nobody founds in front of another assembly’s printed code or id', async () => {
  const id = await found(url, ana);
  const { code } = (await ask(url, 'GET', `/assemblies/${id}`)).body;
  const written = code.toLowerCase();
  for (const slug of [written, `${written.slice(0, 3)}-${written.slice(3)}`, id])
    expect((await foundAs(slug)).body.code).toBe('slug_taken');
  for (const key of [code, written])
    expect((await ask(url, 'GET', `/assemblies/${key}`)).body.view.room.assembly.id).toBe(id);
});

test('words that could be codes are free, and the same founding sent again finds itself', async () => {
  const more = { id: randomUUID() };
  const first = await foundAs('quechua', more);
  expect(first.status).toBe(201);
  expect((await foundAs('quechua', more)).body.assembly.id).toBe(first.body.assembly.id);
});

test('what cannot be stored is not looked for', async () => {
  const hidden = Buffer.from(JSON.stringify(['\u0000', randomUUID()])).toString('base64url');
  expect((await ask(url, 'GET', `/assemblies?after=${hidden}`)).status).toBe(200);
  const id = await found(url, ana);
  for (const path of ['?q=%00', '?near=%00', '?after=%00', '/%00', `/${id}/decisions?q=%00`])
    expect((await ask(url, 'GET', `/assemblies${path}`)).status).toBe(422);
});
