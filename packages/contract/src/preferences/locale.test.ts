import { expect, test } from 'vitest';
import { chooseLocale } from './locale.ts';

test('the cookie wins over the browser', () => {
  expect(chooseLocale('en', 'es-BO')).toBe('en');
});

test('the browser’s best known language is taken, whatever its region', () => {
  expect(chooseLocale(undefined, 'qu, en-GB;q=0.5, es;q=0.9')).toBe('es');
  expect(chooseLocale(undefined, 'en-US,en;q=0.9')).toBe('en');
});

test('a refused language, an unknown one, an odd cookie and no header give Spanish', () => {
  expect(chooseLocale(undefined, 'en;q=0, fr')).toBe('es');
  expect(chooseLocale('../../etc', null)).toBe('es');
});
