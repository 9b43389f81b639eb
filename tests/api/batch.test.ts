import { afterAll, beforeAll, expect, test } from 'vitest';
import { act, ask, found, join } from './people.ts';
import { type Server, startServer } from './server.ts';

let server: Server;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

test('a batch that fails is tried act by act, so that one bad act fails alone', async () => {
  const { url, app } = server;
  const ana = await join(url);
  const id = await found(url, ana);
  // A database that cannot take one certain text: the whole batch it is in breaks.
  await app.shell.pool.query(`
    CREATE FUNCTION refuse_poison() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN IF NEW.text = 'veneno' THEN RAISE EXCEPTION USING ERRCODE = '22000'; END IF; RETURN NEW; END $$;
    CREATE TRIGGER poison BEFORE INSERT ON "Words" FOR EACH ROW EXECUTE FUNCTION refuse_poison()`);
  const people = await Promise.all(Array.from({ length: 9 }, () => join(url)));
  const answers = await Promise.all(
    people.map((who, i) =>
      act(url, who, id, 'proposal.open', { title: `P${i}`, text: i === 4 ? 'veneno' : 'Un texto.' }),
    ),
  );
  expect(answers.map(({ status }) => status)).toEqual(people.map((_, i) => (i === 4 ? 500 : 201)));
  expect(answers[4]?.body.code).toBe('internal');
  const { items } = (await ask(url, 'GET', `/assemblies/${id}/record`)).body;
  expect(items).toHaveLength(1 + 8 * 2);
  const { view, seq } = (await ask(url, 'GET', `/assemblies/${id}`)).body;
  expect([seq, Object.keys(view.room.proposals)]).toEqual([17, expect.objectContaining({ length: 8 })]);
});
