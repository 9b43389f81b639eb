import { afterAll, beforeAll, expect, test } from 'vitest';
import { act, ask, found, join, openMeeting, openProposal, type Someone } from './people.ts';
import { type Server, startServer } from './server.ts';

let server: Server;
let url: string;
let ana: Someone;
let beto: Someone;
let caro: Someone;

beforeAll(async () => {
  server = await startServer();
  url = server.url;
  [ana, beto, caro] = await Promise.all([join(url, 'Ana'), join(url, 'Beto'), join(url)]);
});
afterAll(() => server?.stop());

test('from founding to printed minutes', async () => {
  const id = await found(url, ana);
  const { meetingId, itemId, checkIn } = await openMeeting(url, ana, id);
  for (const { status } of await checkIn(ana, beto, caro)) expect(status).toBe(201);
  expect((await act(url, ana, id, 'agenda.start', { meetingId, itemId })).status).toBe(201);

  const proposalId = await openProposal(url, beto, id, { meetingId });
  const text = 'Que se anule el contrato y el agua vuelva a ser de todos.';
  const amended = await act(
    url,
    beto,
    id,
    'proposal.amend',
    { proposalId, version: 1, text },
    { sign: true },
  );
  expect(amended.body.entries[0]).toMatchObject({ kind: 'proposal.amended', payload: { version: 2 } });
  expect((await act(url, beto, id, 'consensus.call', { proposalId, version: 2 })).status).toBe(201);
  await act(url, ana, id, 'position.take', { proposalId, position: 'support' });
  await act(url, beto, id, 'position.take', { proposalId, position: 'support' });
  const taken = await act(url, caro, id, 'position.take', {
    proposalId,
    position: 'reservations',
    reason: 'Con plazo.',
  });
  expect(Object.values(taken.body.you.answers)).toEqual([
    { position: 'reservations', reason: 'Con plazo.', counts: true },
  ]);

  const closed = await act(url, ana, id, 'consensus.close', { proposalId });
  const [outcome, decision] = closed.body.entries;
  expect(outcome).toMatchObject({
    kind: 'consensus.closed',
    payload: { outcome: 'adopted', tally: { s: 2, r: 1 } },
  });
  expect(decision).toMatchObject({ kind: 'decision.adopted', payload: { label: 'consensus' } });
  expect((await act(url, ana, id, 'meeting.close', { meetingId })).status).toBe(201);

  const proposal = (await ask(url, 'GET', `/assemblies/${id}/proposals/${proposalId}`)).body;
  expect(proposal).toMatchObject({ state: 'in_force', version: 2, signedBy: { 2: 'Beto' } });
  expect(proposal.versions).toHaveLength(2);
  const minutes = (await ask(url, 'GET', `/assemblies/${id}/meetings/${meetingId}/minutes`)).body;
  expect(minutes).toMatchObject({ draft: false, present: 3, peak: 3 });
  const inSpanish = await ask(url, 'GET', `/assemblies/${id}/meetings/${meetingId}/minutes?format=markdown`);
  expect(inSpanish.headers.get('content-type')).toContain('text/markdown');
  expect(inSpanish.body).toContain('Acordada por consenso');
  expect(inSpanish.body).not.toMatch(/Ana|Beto/);
  const english = { headers: { 'accept-language': 'en' } };
  const inEnglish = await ask(
    url,
    'GET',
    `/assemblies/${id}/meetings/${meetingId}/minutes?format=markdown`,
    english,
  );
  expect(inEnglish.body).toContain('Agreed by consensus');
});

test('the book is paged, streamed, and found again by slug and short code', async () => {
  const id = await found(url, ana);
  await openProposal(url, ana, id);
  const page = (await ask(url, 'GET', `/assemblies/${id}/record?limit=2`)).body;
  expect(page.items.map((entry: { kind: string }) => entry.kind)).toEqual([
    'assembly.founded',
    'proposal.opened',
  ]);
  expect(page.items[0].words['/name'].text).toBe('Junta Villa Tunari');
  const rest = (await ask(url, 'GET', `/assemblies/${id}/record?after=${page.next}`)).body;
  expect(rest.next).toBeNull();
  const lines = (await ask(url, 'GET', `/assemblies/${id}/record.jsonl`)).body.trim().split('\n');
  expect(lines).toHaveLength(4);
  expect(JSON.parse(lines.at(-1))).toEqual(rest.head);

  const view = (await ask(url, 'GET', `/assemblies/${id}`)).body;
  const { slug } = view.view.room.assembly;
  expect((await ask(url, 'GET', `/assemblies/${slug}`)).body.hash).toBe(view.hash);
  expect((await ask(url, 'GET', `/assemblies/${view.code}`)).body.hash).toBe(view.hash);
  const items = (await ask(url, 'GET', '/assemblies?q=junta%20TUNARI&level=neighbourhood&limit=500')).body
    .items;
  expect(items.map((item: { id: string }) => item.id)).toContain(id);
  expect((await ask(url, 'GET', '/assemblies?q=nowhere-at-all')).body.items).toEqual([]);
});

test('what needs me now: an open meeting, and a test I have not answered', async () => {
  const dana = await join(url);
  const id = await found(url, dana, 'lazy-consensus');
  const proposalId = await openProposal(url, dana, id);
  await act(url, dana, id, 'consensus.call', { proposalId });
  await openMeeting(url, dana, id);
  const mine = async () => (await ask(url, 'GET', '/assemblies/mine', { token: dana.token })).body.items;
  expect(await mine()).toMatchObject([
    { id, openMeeting: { checkedIn: false }, unanswered: [{ proposalId }] },
  ]);
  await act(url, dana, id, 'position.take', { proposalId, position: 'support' });
  expect(await mine()).toMatchObject([{ id, unanswered: [] }]);
});
