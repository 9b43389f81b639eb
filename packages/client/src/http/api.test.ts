import { problemOf } from '@coordinadora/contract/problems';
import { expect, test, vi } from 'vitest';
import { createApi } from './api.ts';
import { ProblemError, Unreachable } from './errors.ts';

const answering = (response: Response) => vi.fn<typeof fetch>(async () => response);

test('a call is sent as the contract has it', async () => {
  const fetch = answering(Response.json({ participants: [], devices: [] }));
  const api = createApi({ url: 'http://hall', token: 'T', fetch });
  expect(await api.call('changeMe', { body: { displayName: null } })).toEqual({
    participants: [],
    devices: [],
  });
  const [url, init] = fetch.mock.calls[0] ?? [];
  expect(url).toBe('http://hall/api/v1/me');
  expect(init).toMatchObject({
    method: 'PATCH',
    body: '{"displayName":null}',
    headers: { authorization: 'Bearer T' },
  });
});

test('an empty answer is nothing', async () => {
  const api = createApi({ fetch: answering(new Response(null, { status: 204 })) });
  expect(await api.call('endSession')).toBeUndefined();
});

test('a problem is thrown as the server said it', async () => {
  const problem = problemOf('not_signed_in', 'es');
  const api = createApi({ fetch: answering(Response.json(problem, { status: 401 })) });
  const thrown = await api.call('me').catch((error: unknown) => error);
  expect(thrown).toBeInstanceOf(ProblemError);
  expect((thrown as ProblemError).problem).toEqual(problem);
});

test('whatever is not the server’s own answer leaves open what happened', async () => {
  const between = createApi({ fetch: answering(new Response('<h1>Bad gateway</h1>', { status: 502 })) });
  await expect(between.call('me')).rejects.toBeInstanceOf(Unreachable);
  const nowhere = createApi({ fetch: () => Promise.reject(new TypeError('fetch failed')) });
  await expect(nowhere.call('me')).rejects.toBeInstanceOf(Unreachable);
});
