import { buildApp, openShell } from '@coordinadora/api';
import { freshDatabase } from '@coordinadora/testing';
import { expect, test } from 'vitest';
import { act, ask, found, join, openProposal } from '../api/people.ts';
import { settingsFor } from '../api/server.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

test('what falls due is done by the clock; a test that ran while the server was off is lengthened first', async () => {
  const database = await freshDatabase();
  const settings = settingsFor(database.url);
  let ahead = 0;
  const start = async () => {
    const app = await buildApp(
      settings,
      openShell(settings, () => Date.now() + ahead),
    );
    return { app, url: `http://127.0.0.1:${await app.listen()}` };
  };
  let { app, url } = await start();
  const ana = await join(url);
  const id = await found(url, ana, 'lazy-consensus');
  const proposalId = await openProposal(url, ana, id);
  await act(url, ana, id, 'consensus.call', { proposalId });
  const kinds = async () =>
    (await ask(url, 'GET', `/assemblies/${id}/record`)).body.items.map(
      (entry: { kind: string }) => entry.kind,
    );
  const testNow = async () =>
    (await ask(url, 'GET', `/assemblies/${id}`)).body.view.room.proposals[proposalId].test;
  const { closesAt } = await testNow();
  await app.close();

  ahead = 10 * HOUR;
  ({ app, url } = await start());
  expect(await kinds()).toContain('record.downtime_noted');
  const lengthened = Date.parse((await testNow()).closesAt) - Date.parse(closesAt);
  expect(Math.abs(lengthened - 10 * HOUR)).toBeLessThan(MINUTE);
  await app.close();

  // A heartbeat just before says that the server was never off.
  ahead = 73 * HOUR + 10 * HOUR;
  const shell = openShell(settings, () => Date.now() + ahead);
  await shell.pool.query(`UPDATE "Heartbeat" SET at = $1`, [Date.now() + ahead]);
  await shell.close();
  ({ app, url } = await start());
  await expect.poll(kinds, { timeout: 10_000 }).toContain('consensus.closed');
  await app.close();
  await database.drop();
});
