import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical } from './canonical.ts';

test('REC-1: canonical JSON is what RFC 8785 says, as another program writes it', () => {
  const json = fc.jsonValue({ stringUnit: 'binary', maxDepth: 4 });
  fc.assert(
    fc.property(json, (value) => {
      expect(canonical(value)).toBe(canonicalize(value));
      expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
    { numRuns: 1_000 },
  );
});

test('REC-1: keys stand in the order of their code units, numbers as ECMAScript writes them', () => {
  const value = {
    '\u{1f600}': 1,
    '\ufb33': 2,
    ñ: 3,
    10: 1e21,
    9: -0,
    a: [0.1, 1e-7, undefined],
    gone: undefined,
  };
  expect(canonical(value)).toBe('{"10":1e+21,"9":0,"a":[0.1,1e-7,null],"ñ":3,"\u{1f600}":1,"\ufb33":2}');
  expect(canonical(value)).toBe(canonicalize(value));
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, '\ud800', { '\udc00': 1 }, undefined, 1n, () => 1])(
  'REC-1: %s is not JSON',
  (value) => {
    expect(() => canonical(value)).toThrow(TypeError);
  },
);
