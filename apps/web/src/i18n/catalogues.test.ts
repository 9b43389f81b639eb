import { expect, test } from 'vitest';
import en from '../../messages/en.ts';
import es from '../../messages/es.ts';
import { placeholders } from './placeholders.ts';

type Tree = { [key: string]: string | Tree };

const flat = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : flat(value, `${path}${key}.`),
  );

const spanish = flat(es);
const english = new Map(flat(en));

test('both catalogues say the same things', () => {
  expect([...english.keys()].sort()).toEqual(spanish.map(([key]) => key).sort());
});

test.each(spanish)('%s asks for the same facts in both languages', (key, message) => {
  expect([...placeholders(english.get(key) ?? '')].sort()).toEqual([...placeholders(message)].sort());
});

test('no message is empty', () => {
  expect([...spanish, ...english].filter(([, message]) => message.trim() === '')).toEqual([]);
});

test('arguments inside plural branches are found', () => {
  expect([...placeholders('{n, plural, one {# de {who}} other {# de {who} y {rest}}} en {place}')]).toEqual([
    'n',
    'who',
    'rest',
    'place',
  ]);
});
