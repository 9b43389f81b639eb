import { expect, test } from 'vitest';
import { sameClock } from './sameClock.ts';

const winter = Date.parse('2027-07-01T00:00:00Z');

test('zones whose clocks go together are the same', () => {
  expect(sameClock('Europe/Madrid', 'Europe/Paris', winter)).toBe(true);
  expect(sameClock('America/La_Paz', 'America/Manaus', winter)).toBe(true);
});

test('zones that differ, or will within the year, are not', () => {
  expect(sameClock('America/La_Paz', 'Europe/Madrid', winter)).toBe(false);
  expect(sameClock('America/La_Paz', 'America/Santiago', winter)).toBe(false);
});

test('a device that does not know where it is counts as UTC', () => {
  expect(sameClock('UTC', 'Etc/Unknown', winter)).toBe(true);
});
