import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { checkInCode, isCheckInCode } from './code.ts';

const secret = randomBytes(32);
const MINUTE = 60_000;
const now = 29_000_000 * MINUTE + 5_000;

test('MEET-5: the present code and the one before are accepted, however typed; older and others are not', () => {
  const { code, expiresAt } = checkInCode(secret, now);
  expect(code).toMatch(/^[ACDEFGHJKMNPQRTWXY34679]{6}$/);
  expect(expiresAt).toBe(now - 5_000 + MINUTE);
  expect(isCheckInCode(secret, ` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)} `, now)).toBe(true);
  expect(isCheckInCode(secret, code, now + MINUTE)).toBe(true);
  expect(isCheckInCode(secret, code, now + 2 * MINUTE)).toBe(false);
  expect(isCheckInCode(randomBytes(32), code, now)).toBe(false);
  for (const typed of ['', code.slice(1), `${code}A`, 'ññññññ'])
    expect(isCheckInCode(secret, typed, now)).toBe(false);
});
