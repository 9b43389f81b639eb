import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { type App, buildApp } from '@coordinadora/api';
import { afterAll, beforeAll, expect, test } from 'vitest';
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
