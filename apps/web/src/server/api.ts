import type { Given, ReadName, ReadOf } from '@coordinadora/contract';
import { address } from '@coordinadora/contract/address';
import { BASE, ROUTES, VIEWS } from '@coordinadora/contract/routes';
import { viewFromWire } from '@coordinadora/contract/view-times';
import { cookies, headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { cache } from 'react';

/** Where the api listens; it and the web share one secret, handed to both by whoever starts them. */
const origin = () => process.env.API_URL ?? 'http://127.0.0.1:4000';

/** What the api answered instead of the thing asked for. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string) {
    super(`the api answered ${status} ${code}`);
    this.status = status;
    this.code = code;
  }
}

/** The reader as the api shall see them: cookie, language, and the address the request came from. */
async function reader(): Promise<Record<string, string>> {
  const [jar, head, locale] = [await cookies(), await headers(), await getLocale()];
  const client = head.get('x-forwarded-for');
  return {
    cookie: jar.toString(),
    'accept-language': locale,
    ...(process.env.SHARED_SECRET && { 'x-shared-secret': process.env.SHARED_SECRET }),
    ...(client && { 'x-forwarded-for': client }),
  };
}

/** The api's JSON, asked once per page however many parts need it; null where the address leads nowhere. */
const ask = cache(async (path: string): Promise<unknown> => {
  const answer = await fetch(`${origin()}${BASE}${path}`, { headers: await reader(), cache: 'no-store' });
  // 422: an address whose id cannot be one, mistyped or cut off, leads nowhere just the same.
  if (answer.status === 404 || answer.status === 422) return null;
  if (answer.ok) return answer.json();
  const problem = (await answer.json().catch(() => ({}))) as { code?: string };
  throw new ApiProblem(answer.status, problem.code ?? 'internal');
});

type Input = { params?: Record<string, string>; query?: Record<string, unknown> };

/** What the named call of the contract answers the reader; null where there is nothing. Else throws ApiProblem. */
export async function find<N extends ReadName>(name: N, ...given: Given<N>): Promise<ReadOf<N> | null> {
  const { params, query } = (given[0] ?? {}) as Input;
  const answer = await ask(address(ROUTES[name][1], params, query));
  const isView = VIEWS.some((view) => view === name);
  return (answer && isView ? viewFromWire(answer) : answer) as ReadOf<N> | null;
}

/** The same for what a page is about: where there is nothing, the page says so. */
export const read = async <N extends ReadName>(name: N, ...given: Given<N>): Promise<ReadOf<N>> =>
  (await find(name, ...given)) ?? notFound();
