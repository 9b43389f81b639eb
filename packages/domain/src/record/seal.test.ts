import { sha256, wordHash } from '@coordinadora/testing/book-hash';
import { expect, test } from 'vitest';
import { sealAct, wordsFor } from './seal.ts';

const salt = () => sha256('salt');

test('REC-2: every word field is replaced by its salted hash, in lists too, and kept beside', () => {
  const payload = {
    title: 'Asamblea',
    startsAt: 1,
    place: 'Sede',
    agenda: [{ title: 'El agua', minutes: 5 }],
  };
  const { act, words } = sealAct({ id: 'a', kind: 'meeting.convene', payload }, salt, wordHash);
  expect(act.payload).toEqual({
    titleHash: wordHash(salt(), 'Asamblea'),
    startsAt: 1,
    placeHash: wordHash(salt(), 'Sede'),
    agenda: [{ titleHash: wordHash(salt(), 'El agua'), minutes: 5 }],
  });
  expect([...words.values()].map(({ text }) => text)).toEqual(['Asamblea', 'Sede', 'El agua']);
  expect(wordsFor(act.payload, words)).toEqual({
    title: { salt: salt(), text: 'Asamblea' },
    place: { salt: salt(), text: 'Sede' },
  });
});

test('REC-2: a payload without words has none beside it', () => {
  const { act, words } = sealAct(
    { id: 'a', kind: 'meeting.open', payload: { meetingId: 'm' } },
    salt,
    wordHash,
  );
  expect([act.payload, words.size, wordsFor(act.payload, words)]).toEqual([{ meetingId: 'm' }, 0, undefined]);
});
