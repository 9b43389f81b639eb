import { expect, test } from 'vitest';
import { contentSecurityPolicy } from './contentSecurityPolicy.ts';

const policy = contentSecurityPolicy('abc', false, false);

test('scripts run only with the nonce', () => {
  expect(policy).toContain(`script-src 'self' 'nonce-abc' 'strict-dynamic';`);
  expect(policy).not.toContain('unsafe');
});

test('nothing forces HTTPS on a hall’s plain network', () => {
  expect(policy).not.toContain('upgrade-insecure-requests');
  expect(contentSecurityPolicy('abc', false, true)).toContain('upgrade-insecure-requests');
});
