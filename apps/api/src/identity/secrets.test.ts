import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { actorIn, personOf, recoveryHash, refIn } from './person.ts';
import { drawSecret, drawToken, hashToken, seal, secretOfPhrase, unseal } from './secrets.ts';

/** BIP-39's own example of 16 zero bytes: what follows from it must never change, on any server. */
const PHRASE = `${'abandon '.repeat(11)}about`;

test('a phrase gives the same secret and ids for ever', () => {
  const secret = secretOfPhrase(PHRASE);
  if (!secret) throw new Error('not a phrase');
  const person = personOf('p', secret);
  expect(secret.toString('hex')).toMatchInlineSnapshot(
    `"a464c05255c38689cb60fa5fc0c7e161cc395329f18ea2692882c7f1f74d52db"`,
  );
  expect(actorIn(person, '018f0000-0000-7000-8000-000000000000')).toMatchInlineSnapshot(
    `"1e28769b10c836f6e03676a3d189c98e0d84b60f98f2d2bc22bac9da173abdf1"`,
  );
  expect(refIn(person, Buffer.alloc(32, 7))).toMatchInlineSnapshot(
    `"ade9300d39e8604d0de1317c015898f43c2c6170a2a8754227902dd98a0ff796"`,
  );
  expect(recoveryHash(secret)).toMatchInlineSnapshot(
    `"34cbdda80b9a97e0b14c66746a4d9f8f33219a32e7ffc6c4fd56951cabcd65f0"`,
  );
});

test('a phrase is read as people type it, and a wrong word is noticed', () => {
  for (const locale of ['es', 'en'] as const) {
    const { secret, recoveryPhrase } = drawSecret(locale);
    expect(secretOfPhrase(`  ${recoveryPhrase.toUpperCase().replaceAll(' ', '\n ')}`)).toEqual(secret);
    const list = recoveryPhrase.split(' ').map((word, index) => `${index + 1}. ${word},`);
    expect(secretOfPhrase(list.join('\n'))).toEqual(secret);
    expect(secretOfPhrase(recoveryPhrase.split(' ').slice(1).join(' '))).toBeNull();
  }
  expect(secretOfPhrase(`${'abandon '.repeat(11)}abandon`)).toBeNull();
  expect(secretOfPhrase('')).toBeNull();
});

test('BIP-39 in Spanish is the same person as in English, and is read without its accents', () => {
  const spanish = `${'ábaco '.repeat(11)}abierto`;
  expect(secretOfPhrase(spanish)).toEqual(secretOfPhrase(PHRASE));
  expect(secretOfPhrase(spanish.replaceAll('á', 'a'))).toEqual(secretOfPhrase(PHRASE));
});

test('a sealed secret opens under its token alone, and not where a byte changed', () => {
  const [token, secret] = [drawToken(), randomBytes(32)];
  const sealed = seal(token, secret);
  expect(unseal(token, sealed)).toEqual(secret);
  expect(sealed.includes(secret)).toBe(false);
  expect(() => unseal(drawToken(), sealed)).toThrow();
  sealed[20] = (sealed[20] ?? 0) ^ 1;
  expect(() => unseal(token, sealed)).toThrow();
  expect(hashToken(token)).not.toContain(token);
});

test('one person has another id in each assembly and each matter', () => {
  const person = personOf('p', randomBytes(32));
  const ids = [
    actorIn(person, 'a'),
    actorIn(person, 'b'),
    refIn(person, randomBytes(32)),
    refIn(person, randomBytes(32)),
  ];
  expect(new Set(ids).size).toBe(4);
});
