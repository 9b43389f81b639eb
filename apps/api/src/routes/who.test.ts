import { expect, test } from 'vitest';
import { bearerOf, cookieOf, hallTokenOf, languageOf, sameOrigin } from './who.ts';

const token = 'A'.repeat(43);

test('tokens are found where they stand, and nowhere else', () => {
  expect(bearerOf(`bearer ${token}`)).toBe(token);
  expect(bearerOf('Basic abc')).toBeNull();
  expect(bearerOf(`Bearer ${token} and more`)).toBeNull();
  expect(cookieOf(`a=1; coordinadora=${token}; b=2`)).toBe(token);
  expect(cookieOf(`xcoordinadora=${token}`)).toBeNull();
  expect(cookieOf(`coordinadora_hall=${token}`)).toBeNull();
  expect(hallTokenOf(`coordinadora_hall=${token}`)).toBe(token);
});

test('an origin is ours only with the very host that was asked', () => {
  expect(sameOrigin('http://10.0.0.7:4000', '10.0.0.7:4000')).toBe(true);
  expect(sameOrigin('https://Asamblea.example', 'asamblea.example')).toBe(true);
  expect(sameOrigin('http://10.0.0.7:4001', '10.0.0.7:4000')).toBe(false);
  expect(sameOrigin('http://asamblea.example.evil', 'asamblea.example')).toBe(false);
  for (const origin of ['null', '', undefined]) expect(sameOrigin(origin, 'asamblea.example')).toBe(false);
});

test('the first language we have is spoken; Spanish where none is', () => {
  expect(languageOf('en-GB,en;q=0.9,es;q=0.8')).toBe('en');
  expect(languageOf('qu,es;q=0.5,en;q=0.4')).toBe('es');
  expect(languageOf('ay')).toBe('es');
  expect(languageOf(undefined)).toBe('es');
});
