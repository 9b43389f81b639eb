import { expect, test } from 'vitest';
import { slugOfKept } from './kept-path.ts';
import { policyOf } from './policy.ts';

const ID = '018f0000-0000-7000-8000-000000000001';

test.each([
  '/a/ladera',
  `/a/ladera/m/${ID}`,
  `/a/ladera/m/${ID}/minutes`,
  `/a/ladera/m/${ID}/hall`,
  `/a/ladera/p/${ID}`,
  `/a/ladera/d/${ID}`,
])('%s is the same for all and is kept', (url) => expect(slugOfKept(url)).toBe('ladera'));

test.each([
  '/',
  '/me',
  '/in',
  '/h',
  '/new',
  '/join',
  '/j/ABCDEF',
  '/a/ladera/m/new',
  '/a/ladera/p/new',
  '/a/ladera?decisions=2',
  `/a/ladera/m/${ID}/code`,
  '/api/v1/me',
  '/preferences',
  '/a/../me',
])('%s is never kept', (url) => expect(slugOfKept(url)).toBeNull());

test('a page may run its own inline scripts, by their hashes, and nobody else’s', () => {
  const html =
    '<script>one()</script><script src="/a.js" async=""></script><style>b{}</style><script>one()</script>';
  const policy = policyOf(html, false);
  expect(policy.match(/'sha256-/g)).toHaveLength(2);
  expect(policy).toContain("script-src 'self' 'sha256-");
  expect(policy).not.toMatch(/unsafe|nonce|strict-dynamic|upgrade/);
  expect(policyOf(html, true)).toContain('upgrade-insecure-requests');
});
