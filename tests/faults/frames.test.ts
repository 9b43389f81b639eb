import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { type Database, freshDatabase } from '@coordinadora/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { act, openProposal, type Someone } from '../api/people.ts';
import { type ApiProcess, apiProcess } from './api-process.ts';
import { readBook } from './book.ts';
import { converge } from './converge.ts';
import { type HallUnderTest, hall } from './hall.ts';
import { type Peer, peer } from './peer.ts';
import { joinedSocket, rawSocket } from './raw-socket.ts';

let database: Database;
let api: ApiProcess;
let room: HallUnderTest;
let bystanders: Peer[];

beforeAll(async () => {
  database = await freshDatabase();
  api = await apiProcess(database.url);
  await api.start();
});
afterAll(async () => {
  await api?.stop();
  await database?.drop();
});
beforeEach(async () => {
  room = await hall(api.url, 3);
  bystanders = await Promise.all(room.people.map((who) => peer(api.url, room.assemblyId, who)));
});

/** The others still act and hear of it, the process lives, and nothing it had not foreseen was logged. */
async function nobodyElseNoticed(): Promise<void> {
  const { assemblyId, proposalId } = room;
  const acts = bystanders.map((one) => one.act('position.take', { proposalId, position: 'support' }));
  expect((await Promise.all(acts)).map(({ ok }) => ok)).toEqual([true, true, true]);
  await converge(api.url, assemblyId, await readBook(api.url, assemblyId), bystanders);
  for (const one of bystanders) {
    expect(one.seen()).toEqual(['live']);
    one.close();
  }
  expect(api.alive()).toBe(true);
  expect(api.printed()).toBe('');
}

const BEFORE = [
  '',
  '4',
  '9',
  'x',
  '40{',
  '42["act"]',
  '2probe',
  '6',
  Buffer.from([255, 0, 254]),
  Buffer.alloc(0),
];
const AFTER = [
  '42',
  '42[',
  '42{}',
  '42["act"',
  '42["act"]',
  '42["connect"]',
  '42["error",{}]',
  '42["__proto__",{}]',
  '421["act",null]',
  '422["watch",{"assemblyId":7,"detail":[]}]',
  '423["act",{"__proto__":{"counts":true},"constructor":1}]',
  '424["signal",[[]]]',
  '43999[1]',
  '451-["act",{"_placeholder":true,"num":0}]',
  '4599999999999999-[]',
  `425["act",${'['.repeat(20_000)}${']'.repeat(20_000)}]`,
  Buffer.from('binary without a message before it'),
];

test('malformed frames end at most their own connection', { timeout: 120_000 }, async () => {
  for (const frame of BEFORE) (await rawSocket(api.url)).send(frame);
  for (const frame of AFTER) (await joinedSocket(api.url)).send(frame);
  const polling = `${api.url}/socket.io/?EIO=4&transport=polling`;
  await fetch(`${api.url}/socket.io/?EIO=99&transport=nothing`);
  await fetch(`${polling}&sid=nobody`, { method: 'POST', body: '42["act"' });
  const { sid } = JSON.parse((await (await fetch(polling)).text()).slice(1));
  await fetch(`${polling}&sid=${sid}`, { method: 'POST', body: '\u001e\u001e4[b!!!' });
  await nobodyElseNoticed();
});

test('an oversized frame ends its connection', { timeout: 120_000 }, async () => {
  const socket = await joinedSocket(api.url, room.facilitator.token);
  const closed = once(socket, 'close');
  socket.send(`420["act",{"text":"${'x'.repeat(300 * 1024)}"}]`);
  await closed;
  await nobodyElseNoticed();
});

test('a client that never reads holds nobody up', { timeout: 120_000 }, async () => {
  const { assemblyId, facilitator } = room;
  const stalled = await Promise.all(Array.from({ length: 5 }, () => joinedSocket(api.url)));
  for (const [index, socket] of stalled.entries()) {
    const detail = index % 2 ? 'full' : 'room';
    socket.send(`420${JSON.stringify(['watch', { assemblyId, detail }])}`);
    socket.pause();
  }
  const proposalId = await openProposal(api.url, facilitator, assemblyId);
  for (let version = 1; version <= 40; version++) {
    const text = `${version} ${'Que el agua siga siendo de todos. '.repeat(200)}`;
    const amended = await act(api.url, facilitator, assemblyId, 'proposal.amend', {
      proposalId,
      version,
      text,
    });
    expect(amended.status).toBe(201);
  }
  await nobodyElseNoticed();
  for (const socket of stalled) socket.terminate();
});

test('a client that goes before its answer comes: its act stands once, and the same id says so', {
  timeout: 120_000,
}, async () => {
  const { assemblyId, proposalId, people } = room;
  const position = { proposalId, position: 'reservations' };
  const gone: [who: Someone, id: string][] = [];
  for (const who of [...people, ...people, ...people]) {
    const id = randomUUID();
    const socket = await joinedSocket(api.url, who.token);
    socket.send(
      `420${JSON.stringify(['act', { assemblyId, id, kind: 'position.take', payload: position }])}`,
      () => socket.terminate(),
    );
    gone.push([who, id]);
  }
  for (const [who, id] of gone)
    expect((await act(api.url, who, assemblyId, 'position.take', position, { id })).status).toBe(201);
  const { entries } = await readBook(api.url, assemblyId);
  for (const [, id] of gone) expect(entries.filter((entry) => entry.act === id)).toHaveLength(1);
  await nobodyElseNoticed();
});
