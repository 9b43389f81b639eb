import { type Database, freshDatabase } from '@coordinadora/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { act, ask, found, join, openMeeting, openProposal, type Someone } from '../api/people.ts';
import { type ApiProcess, apiProcess } from '../faults/api-process.ts';
import { watchRoom } from './watching.ts';

let database: Database;
let one: ApiProcess;
let other: ApiProcess;

beforeAll(async () => {
  database = await freshDatabase();
  [one, other] = await Promise.all([apiProcess(database.url), apiProcess(database.url)]);
  await Promise.all([one.start(), other.start()]);
});
afterAll(async () => {
  await Promise.all([one?.stop(), other?.stop()]);
  await database?.drop();
});

test('two processes serve one assembly; one is killed, and nothing is lost, twice or stale', async () => {
  const ana = await join(one.url);
  const id = await found(one.url, ana);
  const people = await Promise.all(Array.from({ length: 24 }, (_, i) => join(i % 2 ? one.url : other.url)));
  const { meetingId, code } = await openMeeting(one.url, ana, id);
  const present = await code();
  const at = (i: number) => (i % 2 ? other.url : one.url);
  const arrivals = await Promise.all(
    [ana, ...people].map((who, i) => act(at(i), who, id, 'meeting.check_in', { meetingId, code: present })),
  );
  expect(arrivals.map(({ status }) => status)).toEqual(arrivals.map(() => 201));
  const proposalId = await openProposal(other.url, ana, id);
  await act(one.url, ana, id, 'consensus.call', { proposalId });

  const [here, there] = await Promise.all([
    watchRoom(one.url, id, people[0]),
    watchRoom(other.url, id, people[1]),
  ]);
  const take = (url: string, who: Someone, position: string) =>
    act(url, who, id, 'position.take', { proposalId, position });
  const answered = await Promise.all(people.map((who, i) => take(at(i), who, 'support')));
  expect(answered.map(({ status }) => status)).toEqual(answered.map(() => 201));
  await Promise.all(
    [here, there].map((w) => w.until(({ room }) => room.proposals[proposalId]?.test?.tally.s === 24)),
  );

  // Some acts are on their way when the process goes; each is sent again elsewhere, under its own id.
  const ids = people.map(() => crypto.randomUUID());
  const send = (url: string, i: number) =>
    act(
      url,
      people[i] as Someone,
      id,
      'position.take',
      { proposalId, position: 'reservations' },
      { id: ids[i] },
    );
  const first = people.map((_, i) => send(one.url, i).catch(() => null));
  await first[0];
  await one.kill();
  await Promise.all(first);
  const again = await Promise.all(people.map((_, i) => send(other.url, i)));
  expect(again.map(({ status }) => status)).toEqual(again.map(() => 201));
  await there.until(({ room }) => room.proposals[proposalId]?.test?.tally.r === 24, 'everybody’s change');

  const lines: string[] = (await ask(other.url, 'GET', `/assemblies/${id}/record.jsonl`)).body
    .trim()
    .split('\n');
  const taken = lines
    .slice(0, -1)
    .map((line) => JSON.parse(line))
    .filter(({ act }) => ids.includes(act));
  expect(taken).toHaveLength(24);
  there.close();
  here.close();
});
