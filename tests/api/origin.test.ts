import { buildApp } from '@coordinadora/api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, join, type Someone } from './people.ts';
import { type Server, settingsFor, startServer } from './server.ts';

let server: Server;
let url: string;
let ana: Someone;

beforeAll(async () => {
  server = await startServer();
  url = server.url;
  ana = await join(url);
});
afterAll(() => server?.stop());

const change = (headers: Record<string, string>) =>
  ask(url, 'PATCH', '/me', { body: { displayName: 'Ana' }, headers });

test('a change made with a cookie comes from our own pages only', async () => {
  const cookie = `other=1; coordinadora=${ana.token}`;
  expect((await change({ cookie, origin: url })).status).toBe(200);
  expect((await change({ cookie })).body.code).toBe('origin_refused');
  expect((await change({ cookie, origin: 'https://elsewhere.example' })).body.code).toBe('origin_refused');
  expect((await change({ cookie, origin: 'null' })).body.code).toBe('origin_refused');
  expect((await change({ authorization: `Bearer ${ana.token}` })).status).toBe(200);
  expect((await ask(url, 'GET', '/me', { headers: { cookie } })).status).toBe(200);
});

test('a newcomer from another page is refused, one from a program is not', async () => {
  const create = (headers: Record<string, string>) =>
    ask(url, 'POST', '/participants', { body: {}, headers });
  expect((await create({ origin: 'https://elsewhere.example' })).body.code).toBe('origin_refused');
  const answer = await create({ origin: url });
  expect(answer.status).toBe(201);
  const cookie = answer.headers.get('set-cookie') ?? '';
  expect(cookie).toContain('HttpOnly');
  expect(cookie).toContain('SameSite=Lax');
  // Plain HTTP, as in a hall: a Secure cookie would never come back.
  expect(cookie).not.toContain('Secure');
});

test('who comes by HTTPS, as a trusted proxy says, stays on it', async () => {
  const asked = { method: 'POST', url: '/api/v1/participants', payload: {} } as const;
  const over = async (trustProxy: boolean, proto: string) => {
    const app = await buildApp({ ...settingsFor(server.database.url), trustProxy });
    const { headers } = await app.http.inject({ ...asked, headers: { 'x-forwarded-proto': proto } });
    await app.close();
    return [headers['strict-transport-security'], String(headers['set-cookie']).includes('Secure')];
  };
  expect(await over(true, 'https')).toEqual(['max-age=31536000', true]);
  expect(await over(true, 'http')).toEqual([undefined, false]);
  expect(await over(false, 'https')).toEqual([undefined, false]);
});
