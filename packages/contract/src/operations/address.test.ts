import { expect, test } from 'vitest';
import { address } from './address.ts';

test('an address has its parameters and query encoded, and leaves out what is not said', () => {
  const path = address('/assemblies/{id}/proposals', { id: 'a/b' }, { after: 'x&y', limit: undefined });
  expect(path).toBe('/assemblies/a%2Fb/proposals?after=x%26y');
  expect(() => address('/assemblies/{id}')).toThrow('id is missing');
});
