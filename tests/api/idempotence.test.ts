import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { act, ask, found, join, openMeeting, type Someone } from './people.ts';
import { type Server, startServer } from './server.ts';

let server: Server;
let url: string;
let ana: Someone;

beforeAll(async () => {
  server = await startServer();
  url = server.url;
  ana = await join(url);
});
afterAll(() => server?.stop());

const proposal = { title: 'Abrir el depósito', text: 'Que el depósito abra los sábados.' };

test('the same act again is answered the same and written once, at once and later', async () => {
  const id = await found(url, ana);
  const same = { id: randomUUID() };
  const send = () => act(url, ana, id, 'proposal.open', proposal, same);
  const answers = await Promise.all([send(), send(), send()]);
  answers.push(await send());
  for (const { status, body } of answers) {
    expect(status).toBe(201);
    expect(body.entries).toEqual(answers[0]?.body.entries);
  }
  expect((await ask(url, 'GET', `/assemblies/${id}/record`)).body.items).toHaveLength(3);
});

test('an act that would be refused now is still answered as it was', async () => {
  const id = await found(url, ana);
  const { meetingId, code } = await openMeeting(url, ana, id);
  const same = { id: randomUUID() };
  const payload = { meetingId, code: await code() };
  const first = await act(url, ana, id, 'meeting.check_in', payload, same);
  const again = await act(url, ana, id, 'meeting.check_in', payload, same);
  expect(again.status).toBe(201);
  expect(again.body.seq).toBe(first.body.seq);
  expect((await act(url, ana, id, 'meeting.check_in', payload)).body.code).toBe('already_checked_in');
});

test('the same id with another payload, or from somebody else, is refused', async () => {
  const beto = await join(url);
  const id = await found(url, ana);
  const same = { id: randomUUID() };
  await act(url, ana, id, 'proposal.open', proposal, same);
  const changed = await act(url, ana, id, 'proposal.open', { ...proposal, text: 'Otra cosa.' }, same);
  expect([changed.status, changed.body.code]).toEqual([409, 'act_reused']);
  const stolen = await act(url, beto, id, 'proposal.open', proposal, same);
  expect([stolen.status, stolen.body.code]).toEqual([409, 'act_reused']);
});

test('founding twice under one id founds once', async () => {
  const body = {
    id: randomUUID(),
    name: 'Dos veces',
    slug: 'dos-veces',
    level: 'block',
    charter: 'coordinadora',
  };
  const send = () => ask(url, 'POST', '/assemblies', { token: ana.token, body });
  const [one, other] = await Promise.all([send(), send()]);
  expect([one.status, other.status]).toEqual([201, 201]);
  expect(other.body.assembly.id).toBe(one.body.assembly.id);
  const taken = await ask(url, 'POST', '/assemblies', {
    token: ana.token,
    body: { ...body, id: randomUUID() },
  });
  expect([taken.status, taken.body.code]).toEqual([409, 'slug_taken']);
});
