import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { chooseLocale, type Locale } from '@coordinadora/contract';
import type { FastifyRequest } from 'fastify';
import { Failure } from '../problems/failure.ts';
import type { Settings } from '../settings.ts';

export const COOKIE = 'coordinadora';

export function bearerOf(authorization: string | undefined): string | null {
  return /^Bearer ([\w-]{20,100})$/i.exec(authorization ?? '')?.[1] ?? null;
}

/** The value of our cookie in a `Cookie` header, or null. */
export function cookieOf(header: string | undefined): string | null {
  return /(?:^|;\s*)coordinadora=([\w-]{20,100})(?:;|$)/.exec(header ?? '')?.[1] ?? null;
}

/** What a hall screen shows its codes by: a cookie of its own, beside whoever is signed in there. */
export function hallTokenOf(header: string | undefined): string | null {
  return /(?:^|;\s*)coordinadora_hall=([\w-]{20,100})(?:;|$)/.exec(header ?? '')?.[1] ?? null;
}

/** Whether an `Origin` is of the host that was asked. */
export function sameOrigin(origin: string | undefined, host: string | undefined): boolean {
  if (origin === undefined || host === undefined) return false;
  return URL.canParse(origin) && new URL(origin).host === host.toLowerCase();
}

const equal = (a: string, b: string) =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/** Whether a header carries a secret both sides know. */
export function knows(headers: IncomingHttpHeaders, header: string, secret: string | null): boolean {
  const said = headers[header];
  return secret !== null && typeof said === 'string' && equal(said, secret);
}

/** Changes asked for by a browser must come from our own pages; programs speak with a bearer token. */
export function checkOrigin(request: FastifyRequest): void {
  if (request.method === 'GET' || request.method === 'HEAD' || bearerOf(request.headers.authorization))
    return;
  const { origin, host, cookie } = request.headers;
  if (origin === undefined && cookieOf(cookie) === null) return;
  if (!sameOrigin(origin, host)) throw new Failure('origin_refused');
}

/** The asker's address; server rendering passes on its reader's under the shared secret. */
export function addressOf(request: FastifyRequest, settings: Settings): string {
  const forwarded = request.headers['x-forwarded-for'];
  if (typeof forwarded !== 'string' || !knows(request.headers, 'x-shared-secret', settings.sharedSecret))
    return request.ip;
  return forwarded.split(',')[0]?.trim() || request.ip;
}

/** The language asked for that we have; Spanish where none is. */
export const languageOf = (accept: string | undefined): Locale => chooseLocale(undefined, accept);
