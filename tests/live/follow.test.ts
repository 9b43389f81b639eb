import { type FollowOptions, followBooks } from '@coordinadora/client';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { act, ask, found, join, openMeeting, openProposal, type Someone } from '../api/people.ts';
import { type Server, startServer } from '../api/server.ts';

let server: Server;
let ana: Someone;

beforeAll(async () => {
  server = await startServer();
  ana = await join(server.url);
});
afterAll(() => server?.stop());

/** The book with that name among mine, and how it stands. */
async function mine(id: string) {
  const { body } = await ask(server.url, 'GET', '/assemblies/mine', { token: ana.token });
  return { assemblyId: id, ...body.items.find((item: { id: string }) => item.id === id).head };
}

function follow(books: FollowOptions['books']) {
  const kinds: string[][] = [];
  const stop = followBooks({
    url: server.url,
    token: ana.token,
    books,
    onNews: (entries) => kinds.push(entries.map(({ kind }) => kind)),
  });
  return { kinds, stop };
}
const soon = (check: () => void) => vi.waitFor(check, { timeout: 10_000 });
const followed = (id: string) =>
  soon(() => expect(server.app.live.io.of('/').adapter.rooms.has(`full:${id}`)).toBe(true));

test('several books are followed from where they are known, and nothing else is told', async () => {
  const [one, other] = [await found(server.url, ana), await found(server.url, ana)];
  const quiet = await found(server.url, ana);
  const { kinds, stop } = follow([await mine(one), await mine(other)]);
  await Promise.all([followed(one), followed(other)]);
  await openProposal(server.url, ana, quiet);
  await openProposal(server.url, ana, one);
  await soon(() => expect(kinds.flat()).toEqual(['proposal.opened', 'proposal.discussing']));
  await openMeeting(server.url, ana, other);
  await soon(() => expect(kinds.flat()).toContain('meeting.opened'));
  stop();
});

test('what happened between the page and the first word, or without a connection, is told', async () => {
  const id = await found(server.url, ana);
  const known = await mine(id);
  await openProposal(server.url, ana, id);
  const { kinds, stop } = follow([known]);
  await soon(() => expect(kinds).toEqual([[]]));
  server.app.live.io.disconnectSockets(true);
  const meeting = { title: 'Agosto', startsAt: new Date(Date.now() + 3_600_000).toISOString(), agenda: [] };
  await act(server.url, ana, id, 'meeting.convene', meeting);
  await soon(() => expect(kinds.length).toBeGreaterThan(1));
  await followed(id);
  await openMeeting(server.url, ana, id);
  await soon(() => expect(kinds.flat()).toContain('meeting.opened'));
  stop();
});

test('a book that is no longer the one known is told once, and followed', async () => {
  const id = await found(server.url, ana);
  const { kinds, stop } = follow([{ assemblyId: id, seq: 7, hash: '0'.repeat(64) }]);
  await soon(() => expect(kinds).toEqual([[]]));
  await followed(id);
  await openMeeting(server.url, ana, id);
  await soon(() => expect(kinds.flat()).toContain('meeting.opened'));
  stop();
});
