import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Shell } from '../shell.ts';
import { headOf } from './head.ts';
import { slugOfKept } from './kept-path.ts';
import { type Made, make } from './made.ts';
import { Shelf } from './shelf.ts';
import { keyOf, versionFor } from './version.ts';

type Encoding = 'br' | 'gzip' | 'plain';

function encodingFor(accepted = ''): Encoding {
  if (/\bbr\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(accepted)) return 'br';
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(accepted) ? 'gzip' : 'plain';
}

/** Whether somebody opens a page, and not one of its parts for a page that is open already. */
const opens = ({ method, headers }: FastifyRequest): boolean =>
  (method === 'GET' || method === 'HEAD') && headers.rsc === undefined;

/**
 * Hands out the pages that are the same for all readers, each made once for a head of its book (format-2.md, Kept
 * pages). Everything else is left to whoever comes next. The web must be asked under a secret it shares.
 */
export function handOut({ pool, log }: Shell, web: string, secret: string) {
  const shelf = new Shelf();
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const slug = opens(request) ? slugOfKept(request.url) : null;
    if (slug === null) return undefined;
    const version = versionFor(request);
    const asking = {
      head: () => headOf(pool, slug),
      make: () => make(web, request.url, version, secret),
    };
    const made = await shelf.page(keyOf(request.url, version), asking).catch((error) => {
      log.warn({ error: String(error) }, 'a page could not be made to keep');
      return null;
    });
    return made ? send(request, reply, made, version.scheme === 'https') : undefined;
  };
}

function send(request: FastifyRequest, reply: FastifyReply, made: Made, https: boolean): FastifyReply {
  const encoding = encodingFor(request.headers['accept-encoding']);
  const body = made[encoding];
  const etag = `"${made.tag}-${encoding}"`;
  reply.headers({
    'content-security-policy': made.policy,
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    // Anybody's page, but in this reader's language and light; asked for again each time, and mostly not sent again.
    'cache-control': 'private, no-cache',
    vary: 'accept-encoding, accept-language, cookie, rsc',
    etag,
    ...(https && { 'strict-transport-security': 'max-age=31536000' }),
    ...(encoding !== 'plain' && { 'content-encoding': encoding }),
  });
  if (request.headers['if-none-match'] === etag) return reply.code(304).send();
  return reply.type('text/html; charset=utf-8').send(body);
}
