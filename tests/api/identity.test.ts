import { afterAll, beforeAll, expect, test } from 'vitest';
import { act, ask, found, join, openProposal } from './people.ts';
import { type Server, startServer } from './server.ts';

let server: Server;
let url: string;

beforeAll(async () => {
  server = await startServer();
  url = server.url;
});
afterAll(() => server?.stop());

const secretOf = (link: string) => link.slice(link.indexOf('#') + 1);

test('twelve words make the same person on another device, with the same id in every assembly', async () => {
  const ana = await join(url, 'Ana');
  const id = await found(url, ana);
  const actor = async (token: string) =>
    (await ask(url, 'GET', `/assemblies/${id}`, { token })).body.view.you.actor;
  expect(ana.recoveryPhrase.split(' ')).toHaveLength(12);
  const typed = `  ${ana.recoveryPhrase.toUpperCase().replaceAll(' ', '   ')} `;
  const recovered = await ask(url, 'POST', '/me/recover', { body: { recoveryPhrase: typed } });
  expect(recovered.body.participant).toMatchObject({ id: ana.id, displayName: 'Ana' });
  expect(recovered.body.token).not.toBe(ana.token);
  expect(await actor(recovered.body.token)).toBe(await actor(ana.token));
  const wrong = { recoveryPhrase: ana.recoveryPhrase.split(' ').slice(1).join(' ') };
  expect((await ask(url, 'POST', '/me/recover', { body: wrong })).body.code).toBe('recovery_phrase_wrong');
});

test('a sign-in link serves once', async () => {
  const ana = await join(url);
  const link = await ask(url, 'POST', '/me/links', { token: ana.token, body: {} });
  expect(link.status).toBe(201);
  const body = { secret: secretOf(link.body.url) };
  const first = await ask(url, 'POST', '/session', { body });
  expect(first.body).toMatchObject({ kind: 'participant', participant: { id: ana.id } });
  expect((await ask(url, 'POST', '/session', { body })).body.code).toBe('link_invalid');
  const me = (await ask(url, 'GET', '/me', { token: first.body.token })).body;
  expect(me.devices).toHaveLength(2);
});

test('a household shares a device and says who speaks', async () => {
  const ana = await join(url);
  const second = await ask(url, 'POST', '/participants', { token: ana.token, body: {} });
  expect(second.body.token).toBe(ana.token);
  const id = await found(url, await join(url));
  const payload = { title: 'T', text: 'x' };
  expect((await act(url, ana, id, 'proposal.open', payload)).body.code).toBe('act_as_needed');
  const other = second.body.participant.id;
  expect((await act(url, ana, id, 'proposal.open', payload, { actAs: other })).status).toBe(201);
  const stranger = (await join(url)).id;
  expect((await act(url, ana, id, 'proposal.open', payload, { actAs: stranger })).body.code).toBe(
    'not_yours',
  );
});

test('a revoked device says nothing more', async () => {
  const ana = await join(url);
  const link = await ask(url, 'POST', '/me/links', { token: ana.token, body: {} });
  const { token } = (await ask(url, 'POST', '/session', { body: { secret: secretOf(link.body.url) } })).body;
  const { devices } = (await ask(url, 'GET', '/me', { token })).body;
  const lost = devices.find((device: { present: boolean }) => !device.present);
  expect((await ask(url, 'DELETE', `/me/devices/${lost.id}`, { token })).status).toBe(204);
  expect((await ask(url, 'GET', '/me', { token: ana.token })).status).toBe(401);
  expect((await ask(url, 'DELETE', '/session', { token })).status).toBe(204);
  expect((await ask(url, 'GET', '/me', { token })).status).toBe(401);
});

test('erasing oneself takes the name away; the phrase later gives the same person, unnamed', async () => {
  const ana = await join(url, 'Ana Quispe');
  const id = await found(url, ana);
  const proposalId = await openProposal(url, ana, id);
  await act(url, ana, id, 'proposal.amend', { proposalId, text: 'Con nombre.' }, { sign: true });
  const signedBy = async () =>
    (await ask(url, 'GET', `/assemblies/${id}/proposals/${proposalId}`)).body.signedBy;
  expect(await signedBy()).toEqual({ 2: 'Ana Quispe' });
  const before = (await ask(url, 'GET', `/assemblies/${id}`, { token: ana.token })).body;
  expect((await ask(url, 'POST', '/me/links', { token: ana.token, body: {} })).status).toBe(201);
  expect((await ask(url, 'DELETE', '/me', { token: ana.token })).status).toBe(204);
  expect(await signedBy()).toEqual({});
  // Its link held the secret, sealed.
  expect((await server.app.shell.pool.query('SELECT FROM "SignInLink"')).rowCount).toBe(0);
  expect((await ask(url, 'GET', '/me', { token: ana.token })).status).toBe(401);
  const back = (await ask(url, 'POST', '/me/recover', { body: { recoveryPhrase: ana.recoveryPhrase } })).body;
  expect(back.participant.displayName).toBeNull();
  const after = (await ask(url, 'GET', `/assemblies/${id}`, { token: back.token })).body;
  expect(after.view.you.actor).toBe(before.view.you.actor);
  expect(after.hash).toBe(before.hash);
});

test('own data can be changed and taken away; drafts are one’s own', async () => {
  const ana = await join(url);
  const beto = await join(url);
  const id = await found(url, ana);
  const changed = await ask(url, 'PATCH', '/me', {
    token: ana.token,
    body: { displayName: 'Anita', locale: 'en' },
  });
  expect(changed.body.participants).toMatchObject([{ displayName: 'Anita', locale: 'en' }]);
  const draft = `/drafts/${ana.id}`;
  const body = { assemblyId: id, title: 'A medias', text: '' };
  expect((await ask(url, 'PUT', draft, { token: ana.token, body })).status).toBe(200);
  expect((await ask(url, 'PUT', draft, { token: beto.token, body })).body.code).toBe('not_yours');
  expect((await ask(url, 'GET', draft, { token: beto.token })).body.code).toBe('no_such_draft');
  const mine = (await ask(url, 'GET', '/me/export', { token: ana.token })).body;
  expect(mine).toMatchObject({
    participant: { displayName: 'Anita' },
    assemblies: [{ assemblyId: id }],
    drafts: [{ body }],
  });
  expect((await ask(url, 'DELETE', draft, { token: ana.token })).status).toBe(204);
  expect((await ask(url, 'GET', '/drafts', { token: ana.token })).body.items).toEqual([]);
});

test('nothing in the book or the tables opens a person: secrets lie sealed, tokens hashed', async () => {
  const ana = await join(url, 'Nombre Secreto');
  const id = await found(url, ana);
  await openProposal(url, ana, id);
  const book = (await ask(url, 'GET', `/assemblies/${id}/record.jsonl`)).body;
  expect(book).not.toContain('Nombre Secreto');
  expect(book).not.toContain(ana.id);
  const { pool } = server.app.shell;
  for (const table of ['Device', 'SealedSecret', 'Participant', 'SignInLink']) {
    const { rows } = await pool.query(`SELECT t::text AS line FROM "${table}" t`);
    for (const { line } of rows) expect(line).not.toContain(ana.token);
  }
});

test('right phrases are not limited, wrong ones are', async () => {
  const ana = await join(url);
  const recover = (recoveryPhrase: string) => ask(url, 'POST', '/me/recover', { body: { recoveryPhrase } });
  const statuses = new Set<number>();
  for (let turn = 0; turn < 40; turn++) statuses.add((await recover(ana.recoveryPhrase)).status);
  expect([...statuses]).toEqual([200]);
  for (let turn = 0; turn < 40; turn++) statuses.add((await recover('una frase que no es de nadie')).status);
  expect([...statuses]).toEqual([200, 422, 429]);
});

test('whoever keeps changing their own things is told to wait', async () => {
  const ana = await join(url);
  const link = () => ask(url, 'POST', '/me/links', { token: ana.token, body: {} });
  const answers = await Promise.all(Array.from({ length: 70 }, link));
  expect([...new Set(answers.map(({ status }) => status))].sort()).toEqual([201, 429]);
});
