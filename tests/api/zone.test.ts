import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { act, ask, found, join, openMeeting, type Someone } from './people.ts';
import { type Server, startServer } from './server.ts';

let server: Server;
let url: string;
let ana: Someone;
/** The evening of 31 March in La Paz is 1 April in UTC already. */
const NEXT = '2040-04-01T00:30:00.000Z';

beforeAll(async () => {
  server = await startServer();
  url = server.url;
  ana = await join(url, 'Ana');
});
afterAll(() => server?.stop());

const foundIn = (timeZone: string, locale = 'es') =>
  ask(url, 'POST', '/assemblies', {
    token: ana.token,
    headers: { 'accept-language': locale },
    body: {
      name: 'Junta Achachicala',
      slug: `junta-${randomUUID().slice(0, 8)}`,
      level: 'block',
      charter: 'coordinadora',
      timeZone,
    },
  });

/** Minutes of a meeting that is over, with the next one convened, in Markdown. */
async function minutesIn(id: string, locale: string): Promise<string> {
  const { meetingId } = await openMeeting(url, ana, id);
  await act(url, ana, id, 'meeting.convene', { title: 'La siguiente', startsAt: NEXT, agenda: [] });
  const path = `/assemblies/${id}/meetings/${meetingId}/minutes`;
  expect((await ask(url, 'GET', path)).body.next.startsAt).toBe(NEXT);
  return (await ask(url, 'GET', `${path}?format=markdown`, { headers: { 'accept-language': locale } })).body;
}

test('the zone of an assembly stands in its view, in lists, and in minutes, which write every hour in it', async () => {
  const { assembly } = (await foundIn('America/La_Paz')).body;
  expect(assembly.timeZone).toBe('America/La_Paz');
  const { view } = (await ask(url, 'GET', `/assemblies/${assembly.id}`)).body;
  expect(view.room.assembly.timeZone).toBe('America/La_Paz');
  const es = await minutesIn(assembly.id, 'es');
  expect(es).toContain('La siguiente · 31 de marzo de 2040 a las 20:30 (hora de La Paz)');
  expect(es.match(/hora de La Paz/g)).toHaveLength(2);
  expect(es).not.toContain('UTC');
});

test('minutes of a book without a zone are in UTC and say so', async () => {
  const id = await found(url, ana);
  const { body } = await ask(url, 'GET', `/assemblies/${id}`);
  expect(body.view.room.assembly.timeZone).toBe('UTC');
  expect(await minutesIn(id, 'en')).toContain(
    'La siguiente · April 1, 2040 at 12:30 AM (universal time, UTC)',
  );
});

test('no assembly is founded in a zone nobody knows, and the sentence says what is wrong', async () => {
  for (const zone of ['America/Atlantis', 'America/La_Paz\u0000', '+02:00', 'america/la_paz', '']) {
    const { status, body } = await foundIn(zone);
    expect(status).toBe(422);
    expect(body).toMatchObject({
      errors: [{ path: 'timeZone', message: 'no es una zona horaria que se conozca, como America/La_Paz' }],
    });
  }
  expect((await foundIn('Asia/Nowhere', 'en')).body.errors[0].message).toContain('not a time zone');
});
