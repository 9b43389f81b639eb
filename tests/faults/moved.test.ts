import { type Database, freshDatabase } from '@coordinadora/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ApiProcess, apiProcess } from './api-process.ts';
import { keptPromises, readBook } from './book.ts';
import { converge } from './converge.ts';
import { crowd } from './crowd.ts';
import { hall } from './hall.ts';
import { peer } from './peer.ts';
import { recount } from './recount.ts';
import { type Relay, relay } from './relay.ts';
import { until } from './until.ts';

let database: Database;
let one: ApiProcess;
let other: ApiProcess;
let address: Relay;

beforeAll(async () => {
  database = await freshDatabase();
  [one, other] = await Promise.all([apiProcess(database.url), apiProcess(database.url)]);
  await Promise.all([one.start(), other.start()]);
  address = await relay(one.port);
});
afterAll(async () => {
  await address?.stop();
  await Promise.all([one?.stop(), other?.stop()]);
  await database?.drop();
});

test('of two processes one is killed in a burst: its people go on with the other, whose people miss nothing', {
  timeout: 180_000,
}, async () => {
  const room = await hall(other.url, 16);
  const moving = `http://127.0.0.1:${address.port}`;
  const url = (index: number) => (index % 2 ? other.url : moving);
  const by = (index: number) => (index % 3 ? 'http' : 'socket');
  const peers = await Promise.all(
    room.people.map((who, index) => peer(url(index), room.assemblyId, who, by(index))),
  );
  const { acknowledged, calm, refused } = crowd(room, peers);
  await until(() => acknowledged() > 150, 'a burst');
  await one.kill();
  address.lead(other.port);
  const enough = acknowledged() + 150;
  await until(() => acknowledged() > enough, 'going on');
  await calm();

  expect(refused).toEqual([]);
  const book = await readBook(other.url, room.assemblyId);
  expect(keptPromises(book, peers)).toBe(acknowledged());
  await converge(other.url, room.assemblyId, book, peers);
  recount(book, room, peers);
  for (const [index, { seen }] of peers.entries())
    expect(seen()).toEqual(index % 2 ? ['live'] : ['live', 'reconnecting', 'live']);
  for (const { close } of peers) close();
});
