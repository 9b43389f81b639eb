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

test('an address that is no text, or too long for any, is a problem like others', async () => {
  for (const path of ['/assemblies/%ff', '/%', `/assemblies/${'x'.repeat(3000)}`]) {
    const { status, body, headers } = await ask(url, 'GET', path);
    expect([status, body.code]).toEqual([404, 'no_such_page']);
    expect(headers.get('content-type')).toContain('application/problem+json');
  }
});

test('a browser with such an address is led to the page that says nothing is there', async () => {
  const open = (path: string) =>
    fetch(url + path, { headers: { accept: 'text/html,*/*' }, redirect: 'manual' });
  const answer = await open('/a/%ff?x=%');
  expect([answer.status, answer.headers.get('location')]).toEqual([302, '/a/%25ff?x=%25']);
  expect((await open('//elsewhere.example/%ff')).headers.get('location')).toBe('/elsewhere.example/%25ff');
});

test('a draft is kept for an assembly that is there', async () => {
  const keep = (assemblyId: string) =>
    ask(url, 'PUT', `/drafts/${randomUUID()}`, {
      token: ana.token,
      body: { assemblyId, title: 'La bomba', text: '' },
    });
  expect((await keep(await found(url, ana))).status).toBe(200);
  expect((await keep(randomUUID())).body.code).toBe('no_such_assembly');
});

test('a body that is nothing changes nothing', async () => {
  const answer = await ask(url, 'PATCH', '/me', { token: ana.token, body: 'null' });
  expect([answer.status, answer.body.code]).toEqual([422, 'invalid']);
});
