import { afterAll, beforeAll, expect, test } from 'vitest';
import { act, ask } from '../api/people.ts';
import { type ApiProcess, apiProcess } from './api-process.ts';
import { keptPromises, readBook } from './book.ts';
import { converge } from './converge.ts';
import { hall } from './hall.ts';
import { peer } from './peer.ts';
import { type MortalPostgres, mortalPostgres } from './postgres.ts';
import { type Relay, relay } from './relay.ts';
import { until } from './until.ts';

let postgres: MortalPostgres;
let wire: Relay;
let api: ApiProcess;
let back: number;

beforeAll(async () => {
  postgres = await mortalPostgres();
  const address = new URL(postgres.url);
  back = Number(address.port);
  wire = await relay(back);
  address.port = String(wire.port);
  api = await apiProcess(address.href);
  await api.start();
});
afterAll(async () => {
  await api?.stop();
  await wire?.stop();
  await postgres?.stop();
});

const status = async (path: string) => (await ask(api.url, 'GET', path)).status;

test('PostgreSQL stopped and started again: the api says so, lives, and goes on; what was tapped meanwhile lands once', async () => {
  const { assemblyId, proposalId, testId, people } = await hall(api.url, 3);
  const peers = await Promise.all(people.map((who) => peer(api.url, assemblyId, who)));
  const [ana, beto, caro] = peers;
  if (!ana || !beto || !caro) throw new Error('three people');
  await ana.act('position.take', { proposalId, position: 'support' });

  wire.lead(null);
  await postgres.restart();
  const refused = await act(api.url, beto.who, assemblyId, 'position.take', {
    proposalId,
    position: 'support',
  });
  expect([refused.status, refused.body.code]).toEqual([503, 'unavailable']);
  expect(refused.headers.get('retry-after')).toBe('1');
  expect(await status('/ready')).toBe(503);
  expect(await status('/health')).toBe(200);
  const tapped = caro.act('position.take', { proposalId, position: 'reservations', reason: 'Sin luz.' });
  await until(() => caro.resent() > 0, 'the outbox noticing that nothing arrives');

  wire.lead(back);
  await until(async () => (await status('/ready')) === 200, 'being ready again');
  caro.hurry();
  expect((await tapped).ok).toBe(true);
  const book = await readBook(api.url, assemblyId);
  expect(book.entries.filter(({ kind }) => kind === 'position.taken')).toHaveLength(2);
  keptPromises(book, peers);
  await converge(api.url, assemblyId, book, peers);
  expect(caro.room().view.you.answers[testId]).toMatchObject({
    position: 'reservations',
    reason: 'Sin luz.',
  });
  expect(api.alive()).toBe(true);
  for (const one of peers) one.close();
});

test('the last figures before PostgreSQL went reach everybody, though nobody acts any more', async () => {
  const { assemblyId, proposalId, people, facilitator } = await hall(api.url, 6);
  const watching = await peer(api.url, assemblyId, facilitator);
  await until(() => watching.room().status === 'live', 'being live');
  const take = (index: number) => {
    const who = people[index];
    if (!who) throw new Error('nobody');
    return act(api.url, who, assemblyId, 'position.take', { proposalId, position: 'support' });
  };
  for (let index = 0; index < 5; index++) await take(index);
  wire.lead(null);
  expect((await take(5)).status).toBe(503);
  wire.lead(back);
  const answered = () => watching.room().view.room.proposals[proposalId]?.test?.answered;
  await until(
    () => answered() === 5,
    () => `five answers: ${answered()}`,
  );
  watching.close();
});

test('the api is killed: screens say that they reconnect, then show the truth', async () => {
  const { assemblyId, proposalId, people } = await hall(api.url, 4);
  const peers = await Promise.all(people.map((who) => peer(api.url, assemblyId, who)));
  await until(() => peers.every((one) => one.room().status === 'live'), 'being live');
  const before = peers.map((one) => one.seen().length);
  await api.kill();
  await until(() => peers.every((one) => one.room().status === 'reconnecting'), 'noticing');
  const tapped = peers.map((one) => one.act('position.take', { proposalId, position: 'support' }));
  await api.start();
  expect((await Promise.all(tapped)).map(({ ok }) => ok)).toEqual([true, true, true, true]);
  await converge(api.url, assemblyId, await readBook(api.url, assemblyId), peers);
  for (const [index, one] of peers.entries())
    expect(one.seen().slice(before[index])).toEqual(['reconnecting', 'live']);
  for (const one of peers) one.close();
});
