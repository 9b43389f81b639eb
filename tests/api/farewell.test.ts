import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { speakerIn } from '../../apps/api/src/books/speaker.ts';
import type { Person } from '../../apps/api/src/identity/person.ts';
import { act, ask, found, join, openMeeting, openProposal, type Someone } from './people.ts';
import { type Server, startServer } from './server.ts';

let server: Server;
let url: string;

beforeAll(async () => {
  server = await startServer();
  url = server.url;
});
afterAll(() => server?.stop());
afterEach(() => vi.restoreAllMocks());

const erase = (who: Someone, query = '') => ask(url, 'DELETE', `/me${query}`, { token: who.token });
const personOf = async (who: Someone): Promise<Person> => {
  const known = (await server.app.shell.sessions.of(who.token))?.known;
  const one = known?.find(({ person }) => person.participantId === who.id);
  if (!one) throw new Error('nobody');
  return one.person;
};
const entriesOf = async (assemblyId: string) =>
  (await ask(url, 'GET', `/assemblies/${assemblyId}/record?limit=500`)).body.items;
const kindsOf = async (assemblyId: string): Promise<string[]> =>
  (await entriesOf(assemblyId)).map(({ kind }: { kind: string }) => kind);

/** The assemblies that list somebody as facilitating or as present. */
async function listedIn(person: Person): Promise<string[]> {
  const { rows } = await server.app.shell.pool.query('SELECT "assemblyId" FROM "AssemblyIndex"');
  const listed = rows.map(({ assemblyId }) =>
    server.app.shell.writer.look(assemblyId as string, (book) => {
      const { actor, refIn } = speakerIn(book, person);
      const lists = [...book.state.meetings.values()].some(
        ({ id, facilitators, presence }) =>
          facilitators.includes(actor ?? '') || presence.get(refIn(id) ?? '')?.at(-1)?.to === null,
      );
      return lists ? [assemblyId as string] : [];
    }),
  );
  return (await Promise.all(listed)).flat();
}

/** An open meeting that somebody opened and is in, with others there. */
async function gathered(who: Someone, ...others: Someone[]) {
  const assemblyId = await found(url, who);
  const meeting = await openMeeting(url, who, assemblyId);
  await meeting.checkIn(who, ...others);
  return { assemblyId, ...meeting };
}

test('who erases themselves hands over and leaves in every assembly first, and no book lists them after', async () => {
  const [ana, beto] = [await join(url, 'Ana'), await join(url)];
  const person = await personOf(ana);
  const one = await gathered(ana, beto);
  const two = await gathered(beto, ana);
  await openProposal(url, ana, await found(url, ana));
  expect(await listedIn(person)).toHaveLength(2);
  expect((await erase(ana)).status).toBe(204);
  expect(await listedIn(person)).toEqual([]);
  expect((await kindsOf(one.assemblyId)).slice(-2)).toEqual([
    'meeting.role_handed_over',
    'meeting.checked_out',
  ]);
  expect((await kindsOf(two.assemblyId)).at(-1)).toBe('meeting.checked_out');
  const { room } = (await ask(url, 'GET', `/assemblies/${one.assemblyId}`)).body.view;
  expect(room.meetings[one.meetingId]).toMatchObject({ facilitators: [], present: 1 });
  // Those who stay go on: with nobody in the role, anyone who counts acts.
  const { meetingId } = one;
  expect((await act(url, beto, one.assemblyId, 'meeting.close', { meetingId })).status).toBe(201);
});

test('who facilitates without following, having come back by their phrase, leaves too', async () => {
  const ana = await join(url);
  const { assemblyId } = await gathered(ana);
  await server.app.shell.pool.query('DELETE FROM "Follow" WHERE "assemblyId" = $1', [assemblyId]);
  const person = await personOf(ana);
  expect((await erase(ana)).status).toBe(204);
  expect(await listedIn(person)).toEqual([]);
});

test('others on a shared device stay as they are', async () => {
  const ana = await join(url);
  const second = await ask(url, 'POST', '/participants', { token: ana.token, body: {} });
  const wife: Someone = { ...ana, id: second.body.participant.id };
  const hers = await found(url, await join(url));
  const { assemblyId, meetingId, code } = await gathered(await join(url));
  for (const { id } of [ana, wife])
    await act(url, ana, assemblyId, 'meeting.check_in', { meetingId, code: await code() }, { actAs: id });
  const [gone, stays] = [await personOf(ana), await personOf(wife)];
  expect((await erase(ana, `?actAs=${ana.id}`)).status).toBe(204);
  expect([await listedIn(gone), await listedIn(stays)]).toEqual([[], [assemblyId]]);
  // The device is hers alone now.
  const payload = { title: 'Sigo aquí', text: 'Y propongo.' };
  expect((await act(url, ana, hers, 'proposal.open', payload)).status).toBe(201);
});

test('where a book cannot be written nothing is destroyed; a second try writes nothing twice', async () => {
  const ana = await join(url, 'Ana Quispe');
  const { assemblyId } = await gathered(ana);
  const person = await personOf(ana);
  const { writer } = server.app.shell;
  const submit = writer.submit.bind(writer);
  // The first act is written, then the writer fails.
  const broken = vi
    .spyOn(writer, 'submit')
    .mockImplementationOnce(submit)
    .mockRejectedValueOnce(new Error('connection terminated'));
  const refused = await erase(ana);
  expect([refused.status, refused.body.code]).toEqual([503, 'farewell_failed']);
  expect((await ask(url, 'GET', '/me', { token: ana.token })).body.participants).toMatchObject([
    { displayName: 'Ana Quispe' },
  ]);
  broken.mockRestore();
  expect((await erase(ana)).status).toBe(204);
  expect(await listedIn(person)).toEqual([]);
  const kinds = await kindsOf(assemblyId);
  for (const once of ['meeting.role_handed_over', 'meeting.checked_out'])
    expect(kinds.filter((kind) => kind === once)).toHaveLength(1);
});

test('twice at once, and while the meeting closes, it ends the same', async () => {
  const [ana, beto] = [await join(url), await join(url)];
  const { assemblyId, meetingId } = await gathered(ana, beto);
  const person = await personOf(ana);
  const [one, other] = await Promise.all([
    erase(ana),
    erase(ana),
    act(url, ana, assemblyId, 'meeting.close', { meetingId }),
  ]);
  expect([one.status, other.status]).toEqual([204, 204]);
  expect(await listedIn(person)).toEqual([]);
  const kinds = await kindsOf(assemblyId);
  expect(kinds.filter((kind) => kind === 'meeting.role_handed_over').length).toBeLessThan(2);
});

test('a broken book that somebody is not known to be in holds nobody up', async () => {
  const [ana, beto] = [await join(url), await join(url)];
  const theirs = await gathered(beto);
  const mine = await gathered(ana);
  const { writer } = server.app.shell;
  const look = writer.look.bind(writer);
  vi.spyOn(writer, 'look').mockImplementation((assemblyId, ...more) =>
    assemblyId === theirs.assemblyId
      ? Promise.reject(new TypeError('unreadable'))
      : look(assemblyId, ...more),
  );
  expect((await erase(ana)).status).toBe(204);
  expect((await kindsOf(mine.assemblyId)).at(-1)).toBe('meeting.checked_out');
  const refused = await erase(beto);
  expect([refused.status, refused.body.code]).toEqual([503, 'farewell_failed']);
});
