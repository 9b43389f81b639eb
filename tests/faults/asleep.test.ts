import { buildApp, openShell } from '@coordinadora/api';
import { freshDatabase } from '@coordinadora/testing';
import { expect, test } from 'vitest';
import { act, ask, found, join, openMeeting, openProposal } from '../api/people.ts';
import { settingsFor } from '../api/server.ts';
import { readBook } from './book.ts';

const MINUTE = 60_000;

test('a machine that slept through the end of a test lengthens it before anybody else acts, and notes it once', async () => {
  const database = await freshDatabase();
  const settings = settingsFor(database.url);
  let slept = 0;
  const app = await buildApp(
    settings,
    openShell(settings, () => Date.now() + slept),
  );
  const url = `http://127.0.0.1:${await app.listen()}`;
  const ana = await join(url);
  const id = await found(url, ana);
  const { checkIn } = await openMeeting(url, ana, id);
  await checkIn(ana);
  const proposalId = await openProposal(url, ana, id);
  await act(url, ana, id, 'consensus.call', { proposalId });
  const running = async () =>
    (await ask(url, 'GET', `/assemblies/${id}`)).body.view.room.proposals[proposalId].test;
  const before = Date.parse((await running()).closesAt);

  slept = 30 * MINUTE;
  const support = { proposalId, position: 'support' };
  const answers = await Promise.all([1, 2, 3].map(() => act(url, ana, id, 'position.take', support)));
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
  const lengthened = Date.parse((await running()).closesAt) - before;
  expect(Math.abs(lengthened - slept)).toBeLessThan(MINUTE);
  const { entries } = await readBook(url, id);
  expect(entries.filter(({ kind }) => kind === 'record.downtime_noted')).toHaveLength(1);
  await app.close();
  await database.drop();
});
