import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { type App, buildApp } from '@coordinadora/api';
import { io } from 'socket.io-client';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { act, ask, found, join, openMeeting, openProposal, type Someone } from './people.ts';
import { type Server, settingsFor, startServer } from './server.ts';

// A second process that hears nothing of what others write: it trusts the fold it holds, and the store has to stop it.
let server: Server;
let deaf: App;
let there: string;
let here: string;
let ana: Someone;
let beto: Someone;

beforeAll(async () => {
  server = await startServer();
  there = server.url;
  deaf = await buildApp(settingsFor(server.database.url));
  await deaf.http.listen({ host: '127.0.0.1', port: 0 });
  here = `http://127.0.0.1:${(deaf.http.server.address() as AddressInfo).port}`;
  ana = await join(there);
  beto = await join(there);
});
afterAll(async () => {
  await deaf?.close();
  await server?.stop();
});

/** Lets the deaf process hold the fold as it is now, without any reason to ask before its next batch. */
async function trustingIn(assemblyId: string) {
  await deaf.shell.writer.look(assemblyId, ({ state }) => state.seq);
}

const chain = async (id: string) => {
  const { items } = (await ask(there, 'GET', `/assemblies/${id}/record`)).body;
  return items.map((entry: { seq: number; prevHash: string; hash: string }, i: number) => [
    entry.seq === i + 1,
    i === 0 || entry.prevHash === items[i - 1].hash,
  ]);
};

test('an act decided on a fold that others have gone on from is decided again on the book as it is', async () => {
  const id = await found(there, ana);
  await trustingIn(id);
  await openProposal(there, ana, id);
  const people = await Promise.all([1, 2, 3].map(() => join(there)));
  const answers = await Promise.all(people.map((who) => openProposal(here, who, id)));
  expect(new Set(answers).size).toBe(3);
  const { view } = (await ask(there, 'GET', `/assemblies/${id}`)).body;
  expect(Object.keys(view.room.proposals)).toHaveLength(4);
  expect((await chain(id)).flat()).not.toContain(false);
});

test('nobody is refused because of what a process has not heard', async () => {
  const id = await found(there, ana);
  await trustingIn(id);
  const { meetingId, code } = await openMeeting(there, ana, id);
  const answer = await act(here, beto, id, 'meeting.check_in', { meetingId, code: await code() });
  expect([answer.status, answer.body.seq]).toEqual([201, 6]);
});

test('an act that came to another process first is answered as there, and written once', async () => {
  const id = await found(there, ana);
  const proposal = { title: 'Abrir el depósito', text: 'Que el depósito abra los sábados.' };
  const same = { id: randomUUID() };
  const first = await act(there, ana, id, 'proposal.open', proposal, same);
  await trustingIn(id);
  const again = await act(here, ana, id, 'proposal.open', proposal, same);
  expect([again.status, again.body.entries]).toEqual([201, first.body.entries]);
  const stolen = await act(here, beto, id, 'proposal.open', proposal, same);
  expect([stolen.status, stolen.body.code]).toEqual([409, 'act_reused']);
  expect(await chain(id)).toHaveLength(3);
});

test('what is refused is refused in its turn: a later act of the same batch does not pass it by', async () => {
  const id = await found(there, ana);
  const { meetingId, checkIn } = await openMeeting(there, ana, id);
  await checkIn(ana, beto);
  const proposalId = await openProposal(there, ana, id, { meetingId });
  await act(there, ana, id, 'consensus.call', { proposalId });
  const take = (position: string, version: number) =>
    act(there, ana, id, 'position.take', { proposalId, version, position });
  const [one, two, three] = await Promise.all([take('support', 1), take('stand_aside', 9), take('block', 1)]);
  expect([one?.status, two?.status, three?.body.code]).toEqual([201, 409, 'block_needs_reason']);
});

test('once surprised, a process asks for a while: others may go on writing, and acts come again, for one new fold', async () => {
  const id = await found(there, ana);
  const reads = vi.spyOn(deaf.shell.pool, 'query');
  const folds = () =>
    reads.mock.calls.filter(([asked]) => (asked as { name?: string }).name === 'snapshot').length;
  const proposal = { title: 'Abrir el depósito', text: 'Que el depósito abra los sábados.' };
  await trustingIn(id);
  const before = folds();
  const same = { id: randomUUID() };
  for (let turn = 0; turn < 5; turn++) {
    await openProposal(there, await join(there), id);
    expect((await act(here, ana, id, 'proposal.open', proposal, same)).status).toBe(201);
  }
  expect(folds() - before).toBe(1);
  reads.mockRestore();
});

test('what others wrote before a surprise is told entry by entry, to nobody anew', async () => {
  const id = await found(there, ana);
  const socket = io(here, { transports: ['websocket'] });
  const heard: string[] = [];
  socket.on('entries', ({ from, to }) => heard.push(`${from}-${to}`));
  socket.on('diverged', () => heard.push('diverged'));
  await socket.emitWithAck('watch', { assemblyId: id, detail: 'full' });
  await vi.waitUntil(() => heard.length === 1);
  await openProposal(there, ana, id);
  await openProposal(here, beto, id);
  await vi.waitUntil(() => heard.at(-1)?.endsWith('-5'));
  socket.disconnect();
  expect(heard).toEqual(['1-1', '2-3', '4-5']);
});
