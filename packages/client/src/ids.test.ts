import { expect, test } from 'vitest';
import { newId } from './ids.ts';

test('an id is a UUIDv7 that begins with its time', () => {
  expect(newId(0x0189_0a5d_ac96)).toMatch(/^01890a5d-ac96-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('ids of one moment differ', () => {
  const ids = Array.from({ length: 1000 }, () => newId(1));
  expect(new Set(ids).size).toBe(1000);
});
