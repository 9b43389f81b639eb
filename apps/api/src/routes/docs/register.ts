import type { FastifyInstance } from 'fastify';
import { VERSION } from '../service.ts';
import { callsPage } from './calls-page.ts';
import { POLICY } from './html.ts';
import { problemsPage } from './problems-page.ts';

/** Pages for people who write programs, made once. */
export function registerDocs(app: FastifyInstance): void {
  const pages = { '/api/docs': callsPage(VERSION), '/api/docs/problems': problemsPage() };
  for (const [url, html] of Object.entries(pages))
    app.get(url, (_request, reply) =>
      reply.header('content-security-policy', POLICY).type('text/html; charset=utf-8').send(html),
    );
}
