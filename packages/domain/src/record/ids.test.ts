import { sha256 } from '@coordinadora/testing/book-hash';
import { expect, test } from 'vitest';
import { clockActId, createdId } from './ids.ts';

test('REC-4: a created id is a UUIDv7 of its moment, the same for everybody, another for each thing', () => {
  const at = Date.UTC(2026, 0, 1);
  const id = createdId(sha256, at, 'act', 0);
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(at);
  expect(createdId(sha256, at, 'act', 0)).toBe(id);
  expect(createdId(sha256, at, 'act', 1)).not.toBe(id);
});

test('REC-5: a clock act’s id follows from its deadline', () => {
  const id = clockActId(sha256, 'assembly', 'clock.lapse', 'proposal', 5);
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(clockActId(sha256, 'assembly', 'clock.lapse', 'proposal', 6)).not.toBe(id);
});
