import { io } from 'socket.io-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { act, found, join, openMeeting, type Someone } from '../api/people.ts';
import { type Server, startServer } from '../api/server.ts';

let server: Server;
let ana: Someone;

beforeAll(async () => {
  server = await startServer();
  ana = await join(server.url);
});
afterAll(() => server?.stop());

/** Watches over these transports, and notes which seqs each frame covers, in the order they come. */
async function listen(assemblyId: string, transports: ('polling' | 'websocket')[]) {
  const socket = io(server.url, { transports, forceNew: true });
  const heard: { from: number; to: number }[] = [];
  for (const event of ['tally', 'entries'])
    socket.on(event, ({ from, to }: { from: number; to: number }) => heard.push({ from, to }));
  const { to } = await socket.emitWithAck('watch', { assemblyId, detail: 'room' });
  const until = async (seq: number) => {
    while ((heard.at(-1)?.to ?? to) < seq) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  return { socket, start: to as number, heard, until };
}

test('over every transport, and while one is changed for another, everybody hears everything once and in order', async () => {
  const id = await found(server.url, ana);
  const { meetingId, itemId } = await openMeeting(server.url, ana, id);
  const item = { meetingId, title: 'La luz', minutes: 5 };
  await act(server.url, ana, id, 'agenda.add', item);
  const listeners = await Promise.all([
    listen(id, ['websocket']),
    listen(id, ['polling']),
    // Begins by polling, and changes to a WebSocket while frames come.
    listen(id, ['polling', 'websocket']),
    listen(id, ['polling', 'websocket']),
  ]);
  let seq = 0;
  for (let turn = 0; turn < 60; turn++) {
    const moved = { meetingId, itemId, to: (turn % 2) + 1 };
    seq = (await act(server.url, ana, id, 'agenda.move', moved)).body.seq ?? seq;
  }
  expect(seq).toBeGreaterThan(30);
  for (const { socket, start, heard, until } of listeners) {
    await until(seq);
    expect(heard[0]?.from).toBe(start + 1);
    heard.slice(1).forEach(({ from }, i) => {
      expect(from).toBe((heard[i]?.to ?? 0) + 1);
    });
    socket.disconnect();
  }
  expect(listeners.at(-1)?.socket.io.engine?.transport.name).toBe('websocket');
});
