import type { Refused } from './types.ts';

export type Posted<T> = { ok: true; body: T } | { ok: false; problem: Refused };

/**
 * Sends what is not an act (links, session, own data) to the api and waits for its answer, in the language of the page.
 * `path` begins after `/api/v1`. Without a network it answers with the problem `offline`, which has no words.
 */
export async function post<T>(path: string, body: unknown, method = 'POST'): Promise<Posted<T>> {
  try {
    const answer = await fetch(`/api/v1${path}`, {
      method,
      headers: { 'content-type': 'application/json', 'accept-language': document.documentElement.lang },
      body: JSON.stringify(body),
    });
    const said = await answer.json();
    return answer.ok ? { ok: true, body: said as T } : { ok: false, problem: said as Refused };
  } catch {
    return { ok: false, problem: { code: 'offline', title: '', detail: '' } };
  }
}
