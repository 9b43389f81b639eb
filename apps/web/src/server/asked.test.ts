import { expect, test } from 'vitest';
import { firstOf } from './asked.ts';

test('a value that was written twice counts once, one that is missing is empty', () => {
  expect(firstOf(['a', 'b'])).toBe('a');
  expect(firstOf('a')).toBe('a');
  expect(firstOf(undefined)).toBe('');
});

test('what no page may hold is replaced, and so found nowhere', () => {
  expect(firstOf('a\0')).toBe('a\u{FFFD}');
});
