import { expect, test } from 'vitest';
import { slugOf } from './slugOf.ts';

test('accents, capitals and signs go; words are joined by hyphens', () => {
  expect(slugOf('  Junta vecinal “Ñuñoa Sur” Nº 3 ')).toBe('junta-vecinal-nunoa-sur-no-3');
});

test('an address that was taken gets a number', () => {
  expect(slugOf('Zona Norte', 2)).toBe('zona-norte-2');
});

test('never under three signs, never over sixty', () => {
  expect(slugOf('Ñ')).toBe('asamblea-n');
  expect(slugOf('¡!')).toBe('asamblea');
  expect(slugOf('una asamblea '.repeat(9)).length).toBeLessThanOrEqual(60);
  expect(slugOf('una asamblea '.repeat(9), 12)).toMatch(/^[a-z0-9-]{3,60}$/);
});
