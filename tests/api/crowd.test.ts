import { afterAll, beforeAll, expect, test } from 'vitest';
import { act, ask, found, join, openMeeting, openProposal, type Someone } from './people.ts';
import { type Server, startServer } from './server.ts';

let server: Server;
let url: string;

beforeAll(async () => {
  server = await startServer();
  url = server.url;
});
afterAll(() => server?.stop());

async function many(count: number, create: () => Promise<Someone>): Promise<Someone[]> {
  const people: Someone[] = [];
  while (people.length < count)
    people.push(...(await Promise.all(Array.from({ length: Math.min(50, count - people.length) }, create))));
  return people;
}

test('a thousand fresh participants who are not in the hall count for nothing and change nothing', async () => {
  const ana = await join(url);
  const id = await found(url, ana);
  const { meetingId, checkIn } = await openMeeting(url, ana, id);
  await checkIn(ana);
  const proposalId = await openProposal(url, ana, id, { meetingId });
  await act(url, ana, id, 'consensus.call', { proposalId });
  const head = async () => (await ask(url, 'GET', `/assemblies/${id}/record`)).body.head;
  const before = await head();
  const crowd = await many(1_000, () => join(url));
  const codes = new Set<string>();
  for (const someone of crowd) {
    const answer = await act(url, someone, id, 'position.take', {
      proposalId,
      position: 'block',
      reason: 'No.',
    });
    codes.add(`${answer.status} ${answer.body.code}`);
  }
  expect([...codes]).toEqual(['409 not_checked_in']);
  expect(await head()).toEqual(before);
});

test('a hall behind one address is never held back: newcomers with its code, check-ins, positions', async () => {
  const ana = await join(url);
  const id = await found(url, ana);
  const { meetingId, code, checkIn } = await openMeeting(url, ana, id);
  const present = await code();
  const newcomer = async (): Promise<Someone> => {
    const { status, body } = await ask(url, 'POST', '/participants', {
      body: { checkIn: { meetingId, code: present } },
    });
    expect(status).toBe(201);
    return { id: body.participant.id, token: body.token, recoveryPhrase: body.recoveryPhrase };
  };
  const hall = await many(250, newcomer);
  const arrived = await checkIn(...hall);
  expect(new Set(arrived.map(({ status }) => status))).toEqual(new Set([201]));
  const proposalId = await openProposal(url, ana, id, { meetingId });
  await act(url, ana, id, 'consensus.call', { proposalId });
  const answers = await Promise.all(
    hall.map((one) => act(url, one, id, 'position.take', { proposalId, position: 'support' })),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
  const { view } = (await ask(url, 'GET', `/assemblies/${id}`)).body;
  expect(view.room.proposals[proposalId].test.tally.s).toBe(250);
});

test('one person who guesses codes, or acts without end, is held back alone', async () => {
  const [ana, guesser, hasty] = await Promise.all([join(url), join(url), join(url)]);
  const id = await found(url, ana);
  const { meetingId, checkIn } = await openMeeting(url, ana, id);
  const codes: string[] = [];
  for (let i = 0; i < 12; i++)
    codes.push((await act(url, guesser, id, 'meeting.check_in', { meetingId, code: 'AAAAAA' })).body.code);
  expect(codes[0]).toBe('code_invalid');
  expect(codes.at(-1)).toBe('too_many_requests');
  const [status] = (await checkIn(ana)).map((answer) => answer.status);
  expect(status).toBe(201);
  const burst = await Promise.all(
    Array.from({ length: 90 }, () => act(url, hasty, id, 'meeting.check_out', { meetingId })),
  );
  const limited = burst.filter(({ body }) => body.code === 'too_many_requests');
  expect(limited.length).toBeGreaterThan(0);
  expect(limited[0]?.headers.get('retry-after')).toBe('1');
});

test('an address that makes participants without end is held back', async () => {
  const made = await Promise.all(
    Array.from({ length: 130 }, () => ask(url, 'POST', '/participants', { body: {} })),
  );
  expect(new Set(made.map(({ status }) => status))).toEqual(new Set([201, 429]));
});
