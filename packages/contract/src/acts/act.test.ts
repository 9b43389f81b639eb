import { createHash, randomBytes } from 'node:crypto';
import { sealAct, WHO, WORD_FIELDS } from '@coordinadora/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wireActs } from './act.fixture.ts';
import { act, isActKind, payloads } from './act.ts';
import { toAct } from './to-act.ts';

const ID = '01890a5d-ac96-774b-bcce-b302099a8057';
const wordHash = (salt: string, text: string) =>
  createHash('sha256')
    .update(salt + text)
    .digest('hex');

/** Every key anywhere in a value. */
const keysOf = (value: unknown): string[] =>
  value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, inner]) => [
        ...(Array.isArray(value) ? [] : [key]),
        ...keysOf(inner),
      ])
    : [];

test('the contract has exactly the acts the rules know', () => {
  expect(Object.keys(payloads).sort()).toEqual(Object.keys(WHO).sort());
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
      const keys = keysOf(inside.payload);
      expect(keys).not.toContain('code');
      for (const [key, value] of Object.entries(inside.payload))
        if (key === 'startsAt' || key === 'closesAt') expect(value).toSatisfy(Number.isSafeInteger);
    }),
  );
});

test('sealed, an act holds no words', () => {
  const salt = () => randomBytes(32).toString('hex');
  fc.assert(
    fc.property(wireActs, (sent) => {
      const { act: sealed, words } = sealAct(toAct(act.parse(sent)).act, salt, wordHash);
      const keys = keysOf(sealed.payload);
      for (const field of WORD_FIELDS) expect(keys).not.toContain(field);
      expect(keys.filter((key) => key.endsWith('Hash')).length).toBe(words.size);
    }),
  );
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
