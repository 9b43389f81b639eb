import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApi, liveRoom, liveTransport, onServer, type ServerNews } from '@coordinadora/client';
import { SERVER_SPEAKS } from '@coordinadora/contract';
import { viewFromWire } from '@coordinadora/contract/view-times';
import type { View } from '@coordinadora/domain';
import { Server as SocketServer } from 'socket.io';
import { io } from 'socket.io-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, found, join, type Someone } from '../api/people.ts';
import { type Server, startServer } from '../api/server.ts';

let server: Server;
let ana: Someone;
let assemblyId: string;

beforeAll(async () => {
  server = await startServer();
  ana = await join(server.url);
  assemblyId = await found(server.url, ana);
});
afterAll(() => server?.stop());

const act = () => ({
  id: crypto.randomUUID(),
  kind: 'proposal.open' as const,
  payload: { title: 'El pozo', text: 'Un turno cada semana.' },
});

/** Connects as a program that says this of itself; the problem where the server refuses it. */
async function connects(auth: object, language = 'es') {
  const socket = io(server.url, {
    auth,
    forceNew: true,
    reconnection: false,
    extraHeaders: { 'accept-language': language },
  });
  const refused = await new Promise<{ message: string; data?: unknown } | null>((resolve) => {
    socket.once('connect', () => resolve(null));
    socket.once('connect_error', resolve);
  });
  return { socket, refused };
}
const watch = { detail: 'room' } as const;

test('LIVE-7: a client from before versions watches and acts, and hears what the server is', async () => {
  const { socket, refused } = await connects({ token: ana.token });
  expect(refused).toBeNull();
  const watched = await socket.emitWithAck('watch', { ...watch, assemblyId });
  expect(watched).toMatchObject({ ok: true, server: SERVER_SPEAKS });
  expect(watched.server.program).toMatch(/^\d+\.\d+\.\d+/);
  const full = await socket.emitWithAck('watch', { assemblyId, detail: 'full' });
  expect(full.server).toEqual(watched.server);
  expect(await socket.emitWithAck('act', { ...act(), assemblyId })).toMatchObject({ ok: true });
  socket.disconnect();
});

test('LIVE-7: a client that is too old is refused in its own language, and a newer one knows who is behind', async () => {
  const old = await connects({ token: ana.token, version: 0 }, 'en');
  expect(old.refused).toMatchObject({
    message: 'client_too_old',
    data: { code: 'client_too_old', status: 426, title: 'There is a new version' },
  });
  const newer = await connects({ version: SERVER_SPEAKS.version + 1 });
  expect(newer.refused).toMatchObject({ message: 'server_too_old', data: { status: 503 } });
  for (const { socket } of [old, newer]) {
    expect(socket.connected).toBe(false);
    socket.disconnect();
  }
});

test('LIVE-7: a newer client that still speaks this version is understood', async () => {
  const { socket, refused } = await connects({
    version: SERVER_SPEAKS.version + 3,
    oldest: SERVER_SPEAKS.version,
  });
  expect(refused).toBeNull();
  expect(await socket.emitWithAck('watch', { ...watch, assemblyId })).toMatchObject({ ok: true });
  socket.disconnect();
});

test('LIVE-7: what a program says only when it watches is heard too', async () => {
  const { socket } = await connects({});
  const says = (more: object) => socket.emitWithAck('watch', { ...watch, assemblyId, ...more });
  expect(await says({ version: 0 })).toMatchObject({ ok: false, problem: { code: 'client_too_old' } });
  expect(await says({ version: 99 })).toMatchObject({ ok: false, problem: { code: 'server_too_old' } });
  expect(await says({ version: 99, oldest: 1 })).toMatchObject({ ok: true });
  expect(await says({ version: 'one' })).toMatchObject({ ok: false, problem: { code: 'invalid' } });
  socket.disconnect();
});

/** A server of another version, of which only the live half is there. */
async function otherServer() {
  const http = createServer();
  const sockets = new SocketServer(http);
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  return { sockets, url, stop: () => sockets.close() };
}

test('LIVE-7: our client waits for a server that is older than all it speaks, until it is another', async () => {
  const { sockets, url, stop } = await otherServer();
  const { body } = await ask(server.url, 'GET', `/assemblies/${assemblyId}`);
  // One from before versions were said, as it answered then; one that says so; and one of now.
  const then = { ok: true, view: body.view, to: body.seq, hash: body.hash };
  const now = { ...then, servedAt: new Date().toISOString(), holders: [], holder: null };
  const old = { version: 1, oldest: 1, program: 'x' };
  const answers: object[] = [
    then,
    { ...then, server: old },
    { ...now, server: { ...SERVER_SPEAKS, program: 'x' } },
  ];
  sockets.on('connection', (socket) =>
    socket.on('watch', (_message, answer) => answer(answers.shift() ?? now)),
  );
  const left = await new Promise<number>((resolve) => {
    const room = liveRoom({
      url,
      assemblyId,
      initial: { view: viewFromWire<View>(body.view), to: body.seq, hash: body.hash },
      onChange: () => {},
      onStatus: (status) => {
        if (status !== 'live') return;
        room.close();
        resolve(answers.length);
      },
    });
  });
  expect(left).toBe(0);
  await stop();
});

test('LIVE-7: refused as too old, our client says so, and what is tapped goes over HTTP', async () => {
  const { sockets, url, stop } = await otherServer();
  sockets.use((_socket, next) =>
    next(Object.assign(new Error('client_too_old'), { data: { code: 'client_too_old' } })),
  );
  const heard: ServerNews[] = [];
  const { send, release } = await new Promise<ReturnType<typeof liveTransport>>((resolve) => {
    const silence = onServer((news) => {
      heard.push(news);
      silence();
      resolve(transport);
    });
    const transport = liveTransport(createApi({ url: server.url, token: ana.token }), url);
  });
  expect(heard).toEqual([{ kind: 'client_too_old' }]);
  const one = act();
  expect(await send({ id: one.id, assemblyId, act: one, at: 0, order: 0 })).toMatchObject({ ok: true });
  release();
  await stop();
});
