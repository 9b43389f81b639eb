import { sha256, wordHash } from '@coordinadora/testing/book-hash';
import { expect, test } from 'vitest';
import { lowered, newest, raised } from './format-1.ts';
import { sealWords, wordsBeside, wordsIn } from './words.ts';

let drawn = 0;
const how = { salt: () => sha256(`salt ${++drawn}`), hash: wordHash };
const seal = (payload: object, keys: object, present?: object) =>
  sealWords({ id: 'a', kind: 'meeting.convene', payload } as never, keys, {
    ...how,
    ...(present && { present }),
  } as never);

test('REC-2: words are sealed at any depth, in objects and in lists, and lie beside under JSON Pointers', () => {
  const payload = {
    title: 'Asamblea',
    startsAt: 1,
    agenda: [{ title: 'El agua', minutes: 5 }, { title: 'La luz' }],
    effect: { payload: { handOver: ['Las llaves', 'El cuaderno'], 'a/b~c': { title: 'Hondo' } } },
  };
  const { act, words } = seal(payload, { title: true, handOver: true });
  const beside = wordsBeside(act.payload, words) ?? {};
  expect(Object.fromEntries(Object.entries(beside).map(([at, { text }]) => [at, text]))).toEqual({
    '/title': 'Asamblea',
    '/agenda/0/title': 'El agua',
    '/agenda/1/title': 'La luz',
    '/effect/payload/handOver/0': 'Las llaves',
    '/effect/payload/handOver/1': 'El cuaderno',
    '/effect/payload/a~1b~0c/title': 'Hondo',
  });
  for (const [at, hash] of wordsIn(act.payload)) {
    const word = beside[at];
    expect(word && wordHash(word.salt, word.text)).toBe(hash);
  }
  expect(JSON.stringify(act.payload)).not.toMatch(/Asamblea|agua|luz|llaves|cuaderno|Hondo/);
});

test('REC-2: nothing but a sealed word is taken for one: not a key that ends in Hash, not an inherited key', () => {
  const payload = {
    textHash: 'a'.repeat(64),
    poolDigest: 'b',
    nested: { toString: 'c', words: { word: 'd', n: 1 } },
  };
  const { act, words } = seal(payload, {});
  expect([act.payload, words.size, wordsIn(act.payload)]).toEqual([payload, 0, []]);
});

test('REC-2: a word that says the same as now keeps its salt, so that its hash shows it', () => {
  const present = {
    title: { salt: sha256('kept'), text: 'La bomba' },
    text: { salt: sha256('k2'), text: 'Vieja' },
  };
  const { act } = seal({ title: 'La bomba', text: 'Nueva' }, { title: true, text: true }, present);
  const hashes = new Map(wordsIn(act.payload));
  expect(hashes.get('/title')).toBe(wordHash(present.title.salt, 'La bomba'));
  expect(hashes.get('/text')).not.toBe(wordHash(present.text.salt, 'Nueva'));
});

test('REC-8: what format 1 wrote is read as the newest, and written back to the byte', () => {
  const old = {
    proposalId: 'p',
    titleHash: 'a',
    agenda: [{ titleHash: 'b', minutes: 5 }],
    poolHash: 'c',
    charter: { supportIs: ['s'], resolution: null },
  };
  const raisedOnce = raised(old);
  expect(raisedOnce).toMatchObject({
    title: { word: 'a' },
    agenda: [{ title: { word: 'b' } }],
    poolHash: 'c',
  });
  expect(lowered(raisedOnce)).toEqual(old);
});

test('REC-8: a hash that cites an earlier text is none of its own words in either format', () => {
  const payload = { proposalId: 'p', textHash: 'a' };
  const entry = { v: 1, kind: 'consensus.called', payload } as never;
  expect(newest(entry).payload).toEqual(payload);
  const opened = {
    v: 1,
    kind: 'proposal.opened',
    payload,
    words: { text: { salt: 's', text: 't' } },
  } as never;
  expect(newest(opened)).toMatchObject({
    payload: { text: { word: 'a' } },
    words: { '/text': { salt: 's', text: 't' } },
  });
});
