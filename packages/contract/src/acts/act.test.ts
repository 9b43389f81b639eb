import { createHash, randomBytes } from 'node:crypto';
import { ACTS, type Latest, type PersonActKind, sealAct, wordsIn } from '@coordinadora/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { onWire, wireActs } from './act.fixture.ts';
import { act, isActKind, payloads } from './act.ts';
import { toAct } from './to-act.ts';

const ID = '01890a5d-ac96-774b-bcce-b302099a8057';
const wordHash = (salt: string, text: string) =>
  createHash('sha256')
    .update(salt + text)
    .digest('hex');

test('the contract has exactly the acts the rules know', () => {
  expect(Object.keys(payloads).sort()).toEqual(Object.keys(ACTS).sort());
  expect(isActKind('position.take')).toBe(true);
  for (const kind of ['clock.close_test', 'toString', '__proto__', null]) expect(isActKind(kind)).toBe(false);
});

test('what a client may send is parsed, and becomes an act of the domain with nothing of the transport in it', () => {
  fc.assert(
    fc.property(wireActs, (sent) => {
      const parsed = act.parse(sent);
      expect(parsed).toEqual(sent);
      const { act: inside, code } = toAct(parsed);
      expect(Object.keys(inside).sort()).toEqual(['id', 'kind', 'payload']);
      expect(code !== undefined).toBe(inside.kind === 'meeting.check_in');
      expect(inside.payload).not.toHaveProperty('code');
      for (const [key, value] of Object.entries(inside.payload))
        if (key === 'startsAt' || key === 'closesAt') expect(value).toSatisfy(Number.isSafeInteger);
    }),
  );
});

/** The strings in a schema that may say anything: neither an id, a time or a hash, nor one of a few. */
function freeText(schema: unknown, at = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const {
    type,
    format,
    pattern,
    properties,
    items,
    anyOf,
    enum: few,
    ...rest
  } = schema as Record<string, unknown>;
  if (type === 'string') return format || pattern || few || 'const' in rest ? [] : [at];
  const inner = [
    ...Object.entries(properties ?? {}).map(([key, one]) => freeText(one, key)),
    freeText(items, at),
    ...((anyOf as unknown[]) ?? []).map((one) => freeText(one, at)),
  ];
  return inner.flat();
}

/** What is checked and never written (MEET-5). */
const NOT_WRITTEN: Record<string, string[]> = { 'meeting.check_in': ['code'] };

test.each(Object.entries(payloads))(
  'REC-2: %s says which of its fields hold words, and no text stands in clear',
  (kind, schema) => {
    const free = freeText(z.toJSONSchema(schema, { io: 'input' })).filter(
      (key) => !NOT_WRITTEN[kind]?.includes(key),
    );
    const { words } = ACTS[kind as PersonActKind];
    expect(
      free.filter((key) => !Object.hasOwn(words, key)),
      'add them to the words of the act',
    ).toEqual([]);
  },
);

test('REC-2: sealed, an act holds no words, and none is lost', () => {
  const salt = () => randomBytes(32).toString('hex');
  fc.assert(
    fc.property(wireActs, (sent) => {
      const { act: inside } = toAct(act.parse(sent));
      const { act: sealed, words } = sealAct(inside, salt, wordHash);
      const clear = JSON.stringify(sealed.payload);
      const said = [...words.values()].map(({ text }) => text);
      for (const text of said) expect(clear).not.toContain(JSON.stringify(text));
      expect(wordsIn(sealed.payload).map(([, hash]) => words.get(hash)?.text)).toEqual(said);
    }),
  );
});

test.each(Object.keys(ACTS))('the sample of %s is an act that may be sent', (kind) => {
  const now = Date.UTC(2026, 0, 10);
  const last: Latest = { now, meetingId: ID, proposalId: ID, itemId: ID, testId: ID, decisionId: ID };
  const payload = ACTS[kind as PersonActKind].sample.payload(last);
  expect(act.parse(onWire({ id: ID, kind, payload }))).toMatchObject({ kind });
});

test.each([
  ['an unknown kind', { id: ID, kind: 'assembly.dissolve', payload: {} }],
  ['an act of the clock', { id: ID, kind: 'clock.lapse', payload: { proposalId: ID } }],
  ['a key too many', { id: ID, kind: 'meeting.open', payload: { meetingId: ID, force: true } }],
  ['a key too many beside the payload', { id: ID, kind: 'meeting.open', payload: { meetingId: ID }, at: 1 }],
  ['an id that is none', { id: '1', kind: 'meeting.open', payload: { meetingId: ID } }],
  ['no payload', { id: ID, kind: 'meeting.open' }],
  ['a version below one', { id: ID, kind: 'consensus.close', payload: { proposalId: ID, version: 0 } }],
  [
    'an undefined reason said as null',
    { id: ID, kind: 'proposal.withdraw', payload: { proposalId: ID, reason: null } },
  ],
  ['a check-in without the code', { id: ID, kind: 'meeting.check_in', payload: { meetingId: ID } }],
  [
    'a time that is none',
    { id: ID, kind: 'consensus.call', payload: { proposalId: ID, closesAt: 'tomorrow' } },
  ],
  [
    'a charter nobody knows',
    { id: ID, kind: 'assembly.found', payload: { name: 'a', slug: 'abc', level: 'city', charter: 'mine' } },
  ],
])('%s is refused', (_what, sent) => {
  expect(act.safeParse(sent).success).toBe(false);
});

test('an act may carry any 128 bits as its id', () => {
  const sent = {
    id: '00112233-4455-0677-0899-AABBCCDDEEFF',
    kind: 'meeting.close',
    payload: { meetingId: ID },
  };
  expect(act.parse(sent).id).toBe(sent.id.toLowerCase());
  expect(act.safeParse({ ...sent, id: `${sent.id}0` }).success).toBe(false);
});
