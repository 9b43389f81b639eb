import { hash } from 'node:crypto';
import fastify from 'fastify';
import { expect, test } from 'vitest';
import { registerDocs } from './register.ts';

test('the pages for programmers may use the one style they bring, and nothing else', async () => {
  const app = fastify();
  registerDocs(app);
  for (const url of ['/api/docs', '/api/docs/problems']) {
    const { body, headers } = await app.inject(url);
    const style = /<style>(.*?)<\/style>/s.exec(body)?.[1] ?? '';
    expect(style).toContain('overflow-wrap');
    const policy = headers['content-security-policy'];
    expect(policy).toContain(`default-src 'none'; style-src 'sha256-${hash('sha256', style, 'base64')}'`);
  }
  await app.close();
});
