import { type OnWire, viewFromWire } from '@coordinadora/contract/view-times';
import { cookies, headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { cache } from 'react';

/** Where the api listens; it and the web share one secret, handed to both by whoever starts them. */
const address = () => process.env.API_URL ?? 'http://127.0.0.1:4000';

/** What the api answered instead of the thing asked for. Not thrown for 404, which shows the page "nothing here". */
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

/** The raw answer of the api to the reader's GET; `path` begins after `/api/v1`. Throws where the api is away. */
export const fetchApi = async (path: string): Promise<Response> =>
  fetch(`${address()}/api/v1${path}`, { headers: await reader(), cache: 'no-store' });

/** The api's JSON, asked once per page however many parts need it. 404 shows "nothing here"; else throws ApiProblem. */
const ask = cache(async (path: string): Promise<unknown> => {
  const answer = await fetchApi(path);
  // 422: an address whose id cannot be one, mistyped or cut off, leads nowhere just the same.
  if (answer.status === 404 || answer.status === 422) notFound();
  if (answer.ok) return answer.json();
  const problem = (await answer.json().catch(() => ({}))) as { code?: string };
  throw new ApiProblem(answer.status, problem.code ?? 'internal');
});

export const getApi = async <T>(path: string): Promise<T> => (await ask(path)) as T;

/** The same for views, whose times are the domain's milliseconds in here. */
export const getView = async <T>(path: string): Promise<T> => viewFromWire<T>((await ask(path)) as OnWire<T>);
