import { rebuild } from '@coordinadora/api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { act, found, join, openMeeting, openProposal } from './people.ts';
import { type Server, startServer } from './server.ts';

let server: Server;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

test('read models and deadlines can be dropped and come back the same from the books alone', async () => {
  const { url, app } = server;
  const ana = await join(url);
  for (const charter of ['coordinadora', 'lazy-consensus', 'two-thirds']) {
    const id = await found(url, ana, charter);
    await openProposal(url, ana, id);
    const { meetingId, checkIn } = await openMeeting(url, ana, id);
    await checkIn(ana, await join(url), await join(url));
    await act(url, ana, id, 'meeting.close', { meetingId });
    await openMeeting(url, ana, id);
  }
  const read = async () => {
    const index = await app.shell.pool.query('SELECT * FROM "AssemblyIndex" ORDER BY "assemblyId"');
    const deadlines = await app.shell.pool.query('SELECT * FROM "Deadline" ORDER BY "assemblyId"');
    return { index: index.rows, deadlines: deadlines.rows };
  };
  const before = await read();
  expect(before.index).toHaveLength(3);
  expect(await rebuild(app.shell.pool)).toBe(3);
  expect(await read()).toEqual(before);
});

test('a book folded from a snapshot shows the same as one folded from its beginning', async () => {
  const { url, app } = server;
  const ana = await join(url);
  const id = await found(url, ana);
  const { checkIn } = await openMeeting(url, ana, id);
  await checkIn(ana);
  await openProposal(url, ana, id);
  const { writer, pool } = app.shell;
  const { loadBook } = await import('../../apps/api/src/books/load.ts');
  await rebuild(pool);
  const fromSnapshot = await loadBook(pool, id);
  await pool.query('DELETE FROM "Snapshot"');
  const fromStart = await loadBook(pool, id);
  const live = await writer.look(id, (book) => structuredClone(book.state));
  expect(fromSnapshot.state).toEqual(live);
  expect(fromStart.state).toEqual(live);
});
