import { expect, test } from 'vitest';
import cases from './cases.json' with { type: 'json' };
import { evaluate } from './evaluate.ts';
import { readNotation } from './notation.fixture.ts';
import { type CharterName, charterNames, readyCharter } from './ready.ts';

test.each(cases as [CharterName, string, string, string][])(
  '%s %s is %s: %s',
  (name, notation, outcome, why) => {
    const found = evaluate(readyCharter(name), ...readNotation(notation));
    expect([found.outcome, found.label ?? found.reasons.join('+')]).toEqual([outcome, why]);
  },
);

test('there is a case for every ready charter', () => {
  expect([...new Set(cases.map(([name]) => name))].sort()).toEqual([...charterNames].sort());
});
