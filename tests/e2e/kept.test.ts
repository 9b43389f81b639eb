import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { atlas, type Place, people, wayIn } from './atlas.ts';
import { neighbour } from './neighbour.ts';
import { importSecret, stage } from './stage.ts';

/** The pages that are the same for all who read them. */
const KEPT = /^\/a\/[\w-]+(\/[mpd]\/[0-9a-f-]{36}(\/minutes|\/hall)?)?$/;

/** Somebody's browser: its cookies, and what nobody else may ever be shown. */
interface Reader {
  name: string;
  cookie: string;
  secrets: string[];
}

let address: string;
let places: Place[];
let readers: Reader[];

const cookiesOf = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');

const post = async (path: string, body: object, headers: Record<string, string> = {}) => {
  const answer = await fetch(`${address}/api/v1${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address, ...headers },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return answer;
};

/** By the demo's own links: people, and the hall's screen. */
async function signedIn(by: (typeof people)[number]): Promise<Reader> {
  const secret = (await wayIn(by)).split('#')[1] ?? '';
  const cookie = cookiesOf(await post('/session', { secret }));
  const me = await fetch(`${address}/api/v1/me`, { headers: { cookie } });
  const { participants = [] } = me.ok ? await me.json() : {};
  const secrets = participants.map(({ id }: { id: string }) => id);
  return { name: by, cookie, secrets: [secret, ...secrets, ...cookie.split(/[=;] ?/).filter(isLong)] };
}
const isLong = (text: string) => text.length >= 20;

/** Two people with names of their own on one device. */
async function household(): Promise<Reader> {
  const headers = { 'x-import-secret': await importSecret() };
  const [one, two] = [`Ana ${randomUUID()}`, `Beto ${randomUUID()}`];
  const first = await post('/participants', { displayName: one }, headers);
  const cookie = cookiesOf(first);
  const second = await post('/participants', { displayName: two }, { ...headers, cookie });
  const ids = await Promise.all([first, second].map(async (answer) => (await answer.json()).participant.id));
  return { name: 'a household', cookie: `${cookie}; speaker=${ids[1]}`, secrets: [one, two, ...ids] };
}

beforeAll(async () => {
  ({ address } = await stage());
  places = await atlas(await neighbour());
  const known = await Promise.all(people.map(signedIn));
  readers = [...known, await household(), { name: 'a stranger', cookie: '', secrets: [] }];
});

const read = (path: string, { cookie }: Reader, language: string) =>
  fetch(address + path, {
    redirect: 'manual',
    headers: { 'accept-language': language, ...(cookie && { cookie }) },
  });

/** What every reader gets of a page, one after the other. */
const asEach = async (path: string, language: string) => {
  const texts: string[] = [];
  for (const reader of readers) {
    const answer = await read(path, reader, language);
    expect(answer.headers.getSetCookie(), `${path} sets a cookie`).toEqual([]);
    texts.push(await answer.text());
  }
  return texts;
};

const secretsIn = (text: string) =>
  readers.flatMap(({ name, secrets }) => secrets.filter((one) => text.includes(one)).map(() => name));

test.each(['es', 'en'])(
  'in %s a page that is kept is byte for byte the same for everybody',
  async (language) => {
    const paths = [...new Set(places.map(({ path }) => path).filter((path) => KEPT.test(path)))];
    expect(paths.length).toBeGreaterThan(10);
    for (const path of paths) {
      // Others' tests may act in the same world meanwhile: then it is read once more.
      await expect
        .poll(async () => new Set(await asEach(path, language)).size, { timeout: 20_000, message: path })
        .toBe(1);
      const [text = ''] = await asEach(path, language);
      expect(text).toContain(`lang="${language}"`);
      expect(secretsIn(text), path).toEqual([]);
      if (text.includes('name="assembly"')) expect(text).toContain('\\"you\\":{\\"actor\\":null');
    }
  },
);

test('what is not kept is nobody else’s either', async () => {
  const paths = ['/', '/me', '/new', '/in', '/h', '/join', '/a/coordinadora/p/new', '/a/coordinadora/m/new'];
  for (const path of paths)
    for (const reader of readers) {
      const answer = await read(path, reader, 'es');
      expect(answer.headers.get('cache-control'), path).toMatch(/no-store/);
      const text = await answer.text();
      expect(
        secretsIn(text).filter((name) => name !== reader.name),
        `${path} for ${reader.name}`,
      ).toEqual([]);
    }
});

test('these tests would find what they look for', async () => {
  const own = readers.find(({ name }) => name === 'a household') as Reader;
  expect(secretsIn(await (await read('/me', own, 'es')).text())).toContain(own.name);
});

test('a page read first by whoever may do most says nothing of it to those who come after', async () => {
  const { token, found, act, get } = await neighbour();
  const { id, slug } = await found(`Junta ${randomUUID().slice(0, 8)}`);
  const payload = { title: 'Asamblea', startsAt: new Date().toISOString(), agenda: [] };
  const [convened] = await act(id, 'meeting.convene', payload);
  const meetingId = convened?.payload.meetingId ?? '';
  await act(id, 'meeting.open', { meetingId });
  const { code } = await get(`/assemblies/${id}/meetings/${meetingId}/check-in-code`);
  const founder = { name: 'the founder', cookie: `coordinadora=${token}`, secrets: [token] };
  const home = `/a/${slug}`;
  for (const path of [home, `${home}/m/${meetingId}`, `${home}/m/${meetingId}/hall`]) {
    const first = await (await read(path, founder, 'es')).text();
    const second = await (await read(path, readers.at(-1) as Reader, 'es')).text();
    expect(second).toBe(first);
    expect(first).toContain('\\"you\\":{\\"actor\\":null');
    expect(first, `${path} shows the code for coming in`).not.toContain(code);
    expect(first).not.toContain(token);
  }
});
