import { roomOf } from '@coordinadora/domain';
import { io } from 'socket.io-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { act, ask, found, join, openMeeting, openProposal, type Someone } from '../api/people.ts';
import { type Server, startServer } from '../api/server.ts';
import { watchRoom } from './watching.ts';

let server: Server;
let url: string;
let ana: Someone;

beforeAll(async () => {
  server = await startServer();
  url = server.url;
  ana = await join(url);
});
afterAll(() => server?.stop());

const roomNow = (id: string) =>
  server.app.shell.writer.look(id, ({ state }) => JSON.parse(JSON.stringify(roomOf(state))));

test('every screen follows the same entries, and ends at what the book says', async () => {
  const id = await found(url, ana);
  const [one, other] = await Promise.all([watchRoom(url, id, ana), watchRoom(url, id)]);
  const people = await Promise.all(Array.from({ length: 20 }, () => join(url)));
  const { meetingId, checkIn } = await openMeeting(url, ana, id);
  await checkIn(ana, ...people);
  const proposalId = await openProposal(url, ana, id, { meetingId });
  await act(url, ana, id, 'consensus.call', { proposalId });
  await Promise.all(
    people.map((who) => act(url, who, id, 'position.take', { proposalId, position: 'support' })),
  );
  const all = (view: { room: { proposals: Record<string, { test: { answered: number } | null }> } }) =>
    view.room.proposals[proposalId]?.test?.answered === 20;
  await Promise.all([one.until(all), other.until(all)]);
  await act(url, ana, id, 'position.take', { proposalId, position: 'block', reason: 'Falta el plazo.' });
  await act(url, ana, id, 'consensus.close', { proposalId });
  await Promise.all(
    [one, other].map((w) => w.until((view) => view.room.proposals[proposalId]?.test === null)),
  );
  await act(url, ana, id, 'meeting.close', { meetingId });
  const { seq } = (await ask(url, 'GET', `/assemblies/${id}`)).body;
  await Promise.all([one, other].map((w) => w.until(() => w.now().to === seq)));
  const truth = await roomNow(id);
  for (const watching of [one, other]) {
    const { room } = watching.now().view;
    expect(room.assembly).toEqual(truth.assembly);
    expect(room.meetings[meetingId]).toEqual(truth.meetings[meetingId]);
    expect(room.proposals[proposalId]).toMatchObject({
      state: 'discussing',
      lastTest: { outcome: 'blocked' },
    });
    watching.close();
  }
});

test('many positions arrive as few frames, and always once more when they stop', async () => {
  const id = await found(url, ana);
  const people = await Promise.all(Array.from({ length: 40 }, () => join(url)));
  const { checkIn } = await openMeeting(url, ana, id);
  await checkIn(ana, ...people);
  const proposalId = await openProposal(url, ana, id);
  await act(url, ana, id, 'consensus.call', { proposalId });
  const frames: { from: number; to: number }[] = [];
  const socket = io(url, { transports: ['websocket'] });
  socket.on('tally', (frame) => frames.push(frame));
  const watched = await socket.emitWithAck('watch', { assemblyId: id, detail: 'room' });
  expect(watched.ok).toBe(true);
  for (const round of ['support', 'reservations'])
    await Promise.all(
      people.map((who) => act(url, who, id, 'position.take', { proposalId, position: round })),
    );
  const last = watched.to + 80;
  await expect.poll(() => frames.at(-1)?.to, { timeout: 10_000 }).toBe(last);
  expect(frames.length).toBeLessThan(40);
  let to = watched.to;
  for (const frame of frames) {
    expect(frame.from).toBe(to + 1);
    to = frame.to;
  }
  socket.disconnect();
});

test('full detail answers the whole book in pages, then every entry', async () => {
  const id = await found(url, ana);
  await openProposal(url, ana, id);
  const socket = io(url, { transports: ['websocket'] });
  const seen: number[] = [];
  socket.on('entries', ({ entries }) => seen.push(...entries.map((entry: { seq: number }) => entry.seq)));
  const watched = await socket.emitWithAck('watch', { assemblyId: id, detail: 'full' });
  expect(watched).toMatchObject({ ok: true, to: 3 });
  await expect.poll(() => seen.length).toBe(3);
  await openProposal(url, await join(url), id);
  await expect.poll(() => seen).toEqual([1, 2, 3, 4, 5]);
  socket.disconnect();
});

test('a client that knows another book starts over', async () => {
  const id = await found(url, ana);
  const socket = io(url, { transports: ['websocket'] });
  const watch = (more: object) => socket.emitWithAck('watch', { assemblyId: id, detail: 'room', ...more });
  const { hash } = await watch({});
  expect((await watch({ afterSeq: 1, hash })).ok).toBe(true);
  expect(await watch({ afterSeq: 1, hash: 'f'.repeat(64) })).toEqual({ ok: false, diverged: true });
  expect(await watch({ afterSeq: 7, hash })).toEqual({ ok: false, diverged: true });
  socket.disconnect();
});

test('acts by socket are answered and refused as over HTTP; malformed messages harm nobody', async () => {
  const id = await found(url, ana);
  const socket = io(url, { transports: ['websocket'], auth: { token: ana.token } });
  const anonymous = io(url, { transports: ['websocket'], extraHeaders: { 'accept-language': 'en' } });
  const proposal = { kind: 'proposal.open', payload: { title: 'T', text: 'x' } };
  const message = { assemblyId: id, id: crypto.randomUUID(), ...proposal };
  expect(await socket.emitWithAck('act', message)).toMatchObject({ ok: true, status: 201, body: { seq: 3 } });
  expect(await socket.emitWithAck('act', message)).toMatchObject({ ok: true, status: 201, body: { seq: 3 } });
  expect(await anonymous.emitWithAck('act', message)).toMatchObject({
    ok: false,
    problem: { code: 'not_signed_in' },
  });
  for (const [bad, code] of [
    [null, 'invalid'],
    ['text', 'invalid'],
    [{ ...message, kind: 'x.y' }, 'unknown_act'],
    [{ ...message, payload: { title: 'T' } }, 'invalid'],
  ])
    expect(await socket.emitWithAck('act', bad)).toMatchObject({ ok: false, problem: { code } });
  socket.emit('act');
  socket.emit('watch', 7);
  socket.emit('nonsense', { a: 1 });
  anonymous.io.engine.write('42["act"');
  anonymous.io.engine.write('951-["x",{"_placeholder":true,"num":9}]');
  expect((await ask(url, 'GET', `/assemblies/${id}`)).status).toBe(200);
  expect(await socket.emitWithAck('watch', { assemblyId: id, detail: 'room' })).toMatchObject({
    ok: true,
    to: 3,
  });
  socket.disconnect();
  anonymous.disconnect();
});

test('another page’s socket is refused, and a revoked device’s is closed', async () => {
  const elsewhere = io(url, {
    transports: ['websocket'],
    reconnection: false,
    extraHeaders: { origin: 'https://elsewhere.example' },
  });
  await new Promise((resolve) => elsewhere.once('connect_error', resolve));
  const someone = await join(url);
  const socket = io(url, { transports: ['websocket'], reconnection: false, auth: { token: someone.token } });
  await new Promise<void>((resolve) => socket.once('connect', resolve));
  const closed = new Promise((resolve) => socket.once('disconnect', resolve));
  await socket.emitWithAck('act', {});
  await ask(url, 'DELETE', '/session', { token: someone.token });
  expect(await closed).toBe('io server disconnect');
});

test('hand signals are summed, momentary, and only from those who are here', async () => {
  const id = await found(url, ana);
  const { meetingId, checkIn } = await openMeeting(url, ana, id);
  await checkIn(ana);
  const socket = io(url, { transports: ['websocket'], auth: { token: ana.token } });
  const temperature = new Promise((resolve) => socket.once('temperature', resolve));
  await socket.emitWithAck('watch', { assemblyId: id, detail: 'room' });
  expect(await socket.emitWithAck('signal', { meetingId, signal: 'agree' })).toEqual({ ok: true });
  expect(await temperature).toEqual({ assemblyId: id, meetingId, signals: { agree: 1 } });
  const outside = io(url, { transports: ['websocket'], auth: { token: (await join(url)).token } });
  await outside.emitWithAck('watch', { assemblyId: id, detail: 'room' });
  const refused = await outside.emitWithAck('signal', { meetingId, signal: 'agree' });
  expect(refused).toMatchObject({ ok: false, problem: { code: 'not_checked_in' } });
  const second = await ask(url, 'POST', '/participants', { token: ana.token, body: {} });
  for (const [more, code] of [
    [{}, 'act_as_needed'],
    [{ actAs: second.body.participant.id }, 'not_checked_in'],
  ] as const)
    expect(await socket.emitWithAck('signal', { meetingId, signal: 'pass', ...more })).toMatchObject({
      ok: false,
      problem: { code },
    });
  const asAna = { meetingId, signal: 'pass', actAs: ana.id };
  expect(await socket.emitWithAck('signal', asAna)).toEqual({ ok: true });
  socket.disconnect();
  outside.disconnect();
});
