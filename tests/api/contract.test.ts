import { type Operation, type OperationName, openapi, operations, ROUTES } from '@coordinadora/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import program from '../../package.json' with { type: 'json' };
import { type Answer, act, ask, found, join, openMeeting, openProposal } from './people.ts';
import { type Server, startServer } from './server.ts';

let server: Server;
let url: string;

beforeAll(async () => {
  server = await startServer();
  url = server.url;
});
afterAll(() => server?.stop());

function expectFits(name: OperationName, { status, body }: Answer): void {
  const { answer } = operations[name] as { answer: Operation['answer'] };
  expect([name, status]).toEqual([name, answer.status]);
  const parsed = answer.schema?.safeParse(body);
  expect([name, parsed?.error?.issues ?? []]).toEqual([name, []]);
}

test('every call of the contract is served, and the document is made from the same map', async () => {
  const { body } = await ask(url, 'GET', '/openapi.json');
  expect(body).toEqual(JSON.parse(JSON.stringify(openapi(body.info.version))));
  for (const [name, [method, path]] of Object.entries(ROUTES)) {
    const route = { method, url: `/api/v1${path.replaceAll(/\{(\w+)\}/g, ':$1')}` } as const;
    expect([name, server.app.http.hasRoute(route)]).toEqual([name, true]);
  }
});

test('health says the version that package.json gives', async () => {
  const health = await ask(url, 'GET', '/health');
  expectFits('health', health);
  expect(health.body).toEqual({ status: 'ok', version: program.version });
});

test('what is answered fits its schema', async () => {
  const ana = await join(url, 'Ana');
  const beto = await ask(url, 'POST', '/participants', { body: {} });
  expectFits('createParticipant', beto);
  const body = {
    name: 'Federación',
    slug: 'federacion',
    level: 'district',
    charter: 'coordinadora',
    territory: 'Quillacollo',
  };
  const founded = await ask(url, 'POST', '/assemblies', { token: ana.token, body });
  expectFits('foundAssembly', founded);
  const { id } = founded.body.assembly;
  const { meetingId, checkIn } = await openMeeting(url, ana, id);
  const proposalId = await openProposal(url, ana, id);
  for (const answer of await checkIn(ana, { ...ana, token: beto.body.token })) expectFits('act', answer);
  await act(url, ana, id, 'consensus.call', { proposalId });
  const block = { proposalId, position: 'block', reason: 'Falta el plazo.' };
  expectFits('act', await act(url, { ...ana, token: beto.body.token }, id, 'position.take', block));
  expectFits('act', await act(url, ana, id, 'position.take', { proposalId, position: 'support' }));

  const token = ana.token;
  const get = (path: string) => ask(url, 'GET', path, { token });
  const here = `/assemblies/${id}`;
  expectFits('assembly', await get(here));
  expectFits('myAssemblies', await get('/assemblies/mine'));
  expectFits('proposal', await get(`${here}/proposals/${proposalId}`));
  expectFits('minutes', await get(`${here}/meetings/${meetingId}/minutes`));
  expectFits('checkInCode', await get(`${here}/meetings/${meetingId}/check-in-code`));
  expectFits(
    'hallLink',
    await ask(url, 'POST', `${here}/meetings/${meetingId}/hall-link`, { token, body: {} }),
  );
  expectFits('createLink', await ask(url, 'POST', '/me/links', { token, body: {} }));
  expectFits('act', await act(url, ana, id, 'consensus.close', { proposalId }));
  const other = await openProposal(url, ana, id);
  await act(url, ana, id, 'consensus.call', { proposalId: other });
  for (const one of [ana, { ...ana, token: beto.body.token }])
    await act(url, one, id, 'position.take', { proposalId: other, position: 'support' });
  await act(url, ana, id, 'consensus.close', { proposalId: other });
  await act(url, ana, id, 'meeting.close', { meetingId });

  expectFits('assembly', await get(here));
  expectFits('meetings', await get(`${here}/meetings`));
  expectFits('meeting', await get(`${here}/meetings/${meetingId}`));
  expectFits('proposals', await get(`${here}/proposals?limit=1`));
  expectFits('decisions', await get(`${here}/decisions`));
  expectFits('record', await get(`${here}/record`));
  expectFits('findAssemblies', await get('/assemblies?near=quillacollo'));
  expectFits('me', await get('/me'));
  expectFits('exportMe', await get('/me/export'));
  expectFits('ready', await get('/ready'));
  expectFits('health', await get('/health'));
  const draft = { assemblyId: id, title: 'A', text: 'b' };
  expectFits('keepDraft', await ask(url, 'PUT', `/drafts/${id}`, { token, body: draft }));
  expectFits('draft', await get(`/drafts/${id}`));
  expectFits('drafts', await get('/drafts'));
  expectFits('dropDraft', await ask(url, 'DELETE', `/drafts/${id}`, { token }));
});

test('a hall screen shows codes by its link alone, and nothing private', async () => {
  const ana = await join(url);
  const id = await found(url, ana);
  const { meetingId } = await openMeeting(url, ana, id);
  const link = await ask(url, 'POST', `/assemblies/${id}/meetings/${meetingId}/hall-link`, {
    token: ana.token,
    body: {},
  });
  const secret = link.body.url.split('#')[1];
  const session = await ask(url, 'POST', '/session', { body: { secret } });
  expectFits('openSession', session);
  expect(session.body).toMatchObject({ kind: 'hall', assemblyId: id, meetingId });
  const cookie = session.headers.get('set-cookie')?.split(';')[0] ?? '';
  const code = `/assemblies/${id}/meetings/${meetingId}/check-in-code`;
  expect((await ask(url, 'GET', code, { headers: { cookie } })).body.code).toMatch(/^[A-Z0-9]{6}$/);
  expect((await ask(url, 'GET', '/me', { headers: { cookie } })).status).toBe(401);
  const elsewhere = await openMeeting(url, ana, await found(url, ana));
  const otherCode = `/assemblies/${id}/meetings/${elsewhere.meetingId}/check-in-code`;
  expect((await ask(url, 'GET', otherCode, { headers: { cookie } })).status).not.toBe(200);
});
