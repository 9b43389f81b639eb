import { expect, test } from 'vitest';
import { evaluate } from './evaluate.ts';
import { readNotation } from './notation.fixture.ts';
import { type CharterName, readyCharter } from './ready.ts';

const missing = (name: CharterName, notation: string) =>
  evaluate(readyCharter(name), ...readNotation(notation)).missing;

test.each([
  [
    'coordinadora',
    '4/0/0/0/0@9~20',
    [
      { code: 'quorum', need: 10, have: 9, by: 1, unit: 'present', of: 20 },
      {
        code: 'consent_share',
        need: 5,
        have: 4,
        by: 1,
        unit: 'support_or_reservations',
        of: 9,
      },
    ],
  ],
  ['coordinadora', '9/0/0/1/0@10~20', [{ code: 'block', need: 0, have: 1, by: 1, unit: 'blocks' }]],
  [
    'coordinadora',
    '7/0/3/0/0@10~20',
    [
      {
        code: 'stand_aside',
        need: 2,
        have: 3,
        by: 1,
        unit: 'stand_asides',
        of: 10,
      },
    ],
  ],
  ['coordinadora', '1/0/0/0/0@1', [{ code: 'quorum_floor_3', need: 3, have: 1, by: 2, unit: 'present' }]],
  [
    'coordinadora',
    '4/6/0/0/0@10~20',
    [
      {
        code: 'support_share',
        need: 6,
        have: 4,
        by: 2,
        unit: 'support',
        of: 10,
      },
    ],
  ],
  [
    'formal-consensus',
    '10/0/0/0/0@10!2',
    [{ code: 'open_concern', need: 0, have: 2, by: 2, unit: 'concerns' }],
  ],
  ['consensus-approval', '2/0/0/0/0@', [{ code: 'min_support', need: 3, have: 2, by: 1, unit: 'support' }]],
  [
    'simple-majority',
    '10/0/0/10/0@30~40',
    [
      {
        code: 'threshold',
        need: 11,
        have: 10,
        by: 1,
        unit: 'in_favour',
        of: 20,
      },
    ],
  ],
  [
    'two-thirds',
    '19/0/0/10/0@30~40',
    [
      {
        code: 'threshold',
        need: 20,
        have: 19,
        by: 1,
        unit: 'in_favour',
        of: 29,
      },
    ],
  ],
  [
    'absolute-majority',
    '50/0/0/0/0@60=100',
    [
      {
        code: 'threshold',
        need: 51,
        have: 50,
        by: 1,
        unit: 'in_favour',
        of: 100,
      },
    ],
  ],
  ['two-thirds', '0/0/20/0/0@20~40', [{ code: 'nobody_voted', need: 1, have: 0, by: 1, unit: 'in_favour' }]],
] as const)('%s %s says what is missing', (name, notation, expected) => {
  expect(missing(name, notation)).toEqual(expected);
});

test('outside a meeting the base grows with each new answer, and the number allows for it', () => {
  const [first] = missing('formal-consensus', '4/0/6/0/0@');
  expect(first).toEqual({
    code: 'consent_share',
    need: 6,
    have: 4,
    by: 2,
    unit: 'support_or_reservations',
    of: 10,
  });
});
