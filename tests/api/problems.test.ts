import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Answer, act, ask, found, join, openMeeting, openProposal, type Someone } from './people.ts';
import { type Server, startServer } from './server.ts';

let server: Server;
let url: string;
let ana: Someone;
let beto: Someone;
let id: string;

beforeAll(async () => {
  server = await startServer();
  url = server.url;
  [ana, beto] = await Promise.all([join(url), join(url)]);
  id = await found(url, ana);
});
afterAll(() => server?.stop());

/** Every refusal is RFC 9457, changes nothing, and says something to a neighbour. */
function expectProblem(answer: Answer, status: number, code: string): void {
  expect([answer.status, answer.body.code]).toEqual([status, code]);
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  expect(answer.body.detail.length).toBeGreaterThan(10);
}

const head = async () => (await ask(url, 'GET', `/assemblies/${id}/record`)).body.head;

test('input that is no act changes nothing and says what is wrong', async () => {
  const before = await head();
  const send = (body: unknown, headers?: Record<string, string>) =>
    ask(url, 'POST', `/assemblies/${id}/acts`, { token: ana.token, body, ...(headers && { headers }) });
  expectProblem(await send('{"id":'), 400, 'malformed_json');
  expectProblem(await send('{"__proto__":{"a":1}}'), 400, 'malformed_json');
  expectProblem(await send({ id: randomUUID(), kind: 'proposal.explode', payload: {} }), 422, 'unknown_act');
  const missing = await send({ id: randomUUID(), kind: 'proposal.open', payload: { title: 'Sin texto' } });
  expectProblem(missing, 422, 'invalid');
  expect(missing.body.errors).toEqual([{ path: 'payload.text', message: 'falta' }]);
  const english = await send(
    { id: randomUUID(), kind: 'proposal.open', payload: { title: 'No text' } },
    { 'accept-language': 'en' },
  );
  expect(english.body.errors).toEqual([{ path: 'payload.text', message: 'is missing' }]);
  const payload = { title: 'T', text: 'x'.repeat(20_001) };
  expectProblem(await send({ id: randomUUID(), kind: 'proposal.open', payload }), 422, 'invalid');
  for (const text of ['con \u0000 nulo', 'medio \ud800 par', '   '])
    expectProblem(
      await send({ id: randomUUID(), kind: 'proposal.open', payload: { title: 'T', text } }),
      422,
      'invalid',
    );
  const extra = { title: 'T', text: 'x', surprise: true };
  expectProblem(await send({ id: randomUUID(), kind: 'proposal.open', payload: extra }), 422, 'invalid');
  expectProblem(
    await send({ id: 'not-a-uuid', kind: 'proposal.open', payload: { title: 'T', text: 'x' } }),
    422,
    'invalid',
  );
  expectProblem(await send(`"${'x'.repeat(300_000)}"`), 413, 'body_too_large');
  expectProblem(await send('x', { 'content-type': 'text/plain' }), 415, 'media_type');
  expect(await head()).toEqual(before);
});

test('what is not there is not found', async () => {
  expectProblem(await ask(url, 'GET', '/nowhere'), 404, 'no_such_page');
  const wrongMethod = await ask(url, 'PUT', '/me', { body: {} });
  expectProblem(wrongMethod, 405, 'method_not_allowed');
  expect(wrongMethod.headers.get('allow')).toContain('PATCH');
  expectProblem(await ask(url, 'GET', '/assemblies/ninguna'), 404, 'no_such_assembly');
  expectProblem(await ask(url, 'GET', `/assemblies/${randomUUID()}/record`), 404, 'no_such_assembly');
  expectProblem(await ask(url, 'GET', `/assemblies/${randomUUID()}/record.jsonl`), 404, 'no_such_assembly');
  expectProblem(await ask(url, 'GET', `/assemblies/${id}/meetings/${randomUUID()}`), 404, 'no_such_meeting');
  expectProblem(
    await ask(url, 'GET', `/assemblies/${id}/meetings/${randomUUID()}/minutes`),
    404,
    'no_such_meeting',
  );
  expectProblem(
    await ask(url, 'GET', `/assemblies/${id}/proposals/${randomUUID()}`),
    404,
    'no_such_proposal',
  );
  expectProblem(await ask(url, 'GET', `/drafts/${randomUUID()}`, { token: ana.token }), 404, 'no_such_draft');
  expectProblem(
    await ask(url, 'DELETE', `/me/devices/${randomUUID()}`, { token: ana.token }),
    404,
    'no_such_device',
  );
  const elsewhere = await act(url, ana, randomUUID(), 'proposal.open', { title: 'T', text: 'x' });
  expectProblem(elsewhere, 404, 'no_such_assembly');
  const founding = { name: 'A', slug: 'en-ninguna-parte', level: 'block', charter: 'coordinadora' };
  expectProblem(await act(url, ana, randomUUID(), 'assembly.found', founding), 404, 'no_such_assembly');
  expectProblem(await act(url, ana, id, 'assembly.found', founding), 409, 'assembly_exists');
});

test('who may not, is told so', async () => {
  expectProblem(await ask(url, 'GET', '/me'), 401, 'not_signed_in');
  expectProblem(await ask(url, 'GET', '/me', { token: 'A'.repeat(43) }), 401, 'not_signed_in');
  const nobody = { ...ana, token: '' };
  expectProblem(await act(url, nobody, id, 'proposal.open', { title: 'T', text: 'x' }), 401, 'not_signed_in');
  const convening = { title: 'S', startsAt: new Date().toISOString(), agenda: [] };
  expectProblem(await act(url, beto, id, 'meeting.convene', convening), 409, 'does_not_count');
  const { meetingId, code } = await openMeeting(url, ana, id);
  const shown = await ask(url, 'GET', `/assemblies/${id}/meetings/${meetingId}/check-in-code`, {
    token: beto.token,
  });
  expectProblem(shown, 403, 'not_yours');
  expectProblem(await act(url, beto, id, 'meeting.close', { meetingId }), 409, 'not_facilitator');
  expectProblem(
    await act(url, beto, id, 'meeting.check_in', { meetingId, code: 'AAAAAA' }),
    422,
    'code_invalid',
  );
  await act(url, ana, id, 'meeting.check_in', { meetingId, code: await code() });
  const proposalId = await openProposal(url, ana, id);
  expectProblem(await act(url, beto, id, 'proposal.amend', { proposalId, text: 'Mío' }), 409, 'not_proposer');
  await act(url, ana, id, 'consensus.call', { proposalId });
  const position = { proposalId, position: 'support' };
  expectProblem(await act(url, beto, id, 'position.take', position), 409, 'not_checked_in');
  await act(url, beto, id, 'meeting.check_in', { meetingId, code: await code() });
  expectProblem(await act(url, beto, id, 'position.take', position), 409, 'arrived_after_call');
});

test('an act meant for a text that has changed never lands on another', async () => {
  const proposalId = await openProposal(url, ana, id);
  await act(url, ana, id, 'proposal.amend', { proposalId, version: 1, text: 'Segunda redacción.' });
  const stale = await act(url, ana, id, 'proposal.amend', { proposalId, version: 1, text: 'Tercera.' });
  expectProblem(stale, 409, 'stale_version');
});

test('the sentence is in the reader’s language', async () => {
  const inLanguage = async (language: string) =>
    (await ask(url, 'GET', '/me', { headers: { 'accept-language': language } })).body.title;
  const [es, en] = [await inLanguage('es-BO,es;q=0.9'), await inLanguage('en-GB,en;q=0.8,es;q=0.5')];
  expect(es).not.toBe(en);
  expect(await inLanguage('qu')).toBe(es);
});

test('the contract and every problem are there for people to read', async () => {
  const read = async (path: string) => (await fetch(`${url}${path}`)).text();
  expect(await read('/api/docs')).toContain('POST /api/v1/assemblies/{id}/acts');
  const { type } = (await ask(url, 'GET', '/me')).body;
  expect(await read(type)).toContain('id="not_signed_in"');
});

test('the clock’s acts are nobody’s to send', async () => {
  const due = await act(url, ana, id, 'clock.close_test', { proposalId: randomUUID(), testId: randomUUID() });
  expectProblem(due, 422, 'unknown_act');
});

test('a server whose database lacks a migration is not ready', async () => {
  const { pool } = server.app.shell;
  const done = 'UPDATE "_prisma_migrations" SET finished_at = ';
  expect((await ask(url, 'GET', '/ready')).status).toBe(200);
  await pool.query(`${done} NULL`);
  expectProblem(await ask(url, 'GET', '/ready'), 503, 'unavailable');
  await pool.query(`${done} now()`);
  expect((await ask(url, 'GET', '/ready')).status).toBe(200);
});
