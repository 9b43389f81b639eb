import type { AnswerOf, Given, OperationName, Problem } from '@coordinadora/contract';
import { address } from '@coordinadora/contract/address';
import { BASE, ROUTES } from '@coordinadora/contract/routes';
import { ProblemError, Unreachable } from './errors.ts';

export interface ApiOptions {
  /** Where the server is, without a path; empty for the page's own. */
  url?: string;
  /** A bearer token; in a browser the cookie speaks. */
  token?: string | undefined;
  /** More headers, for instance the reader's language. */
  headers?: Record<string, string>;
  fetch?: typeof fetch;
  /** How long to wait for an answer, ms. */
  patience?: number;
}

export interface Api {
  /** Throws `ProblemError` when the server says no, `Unreachable` when nobody knows. */
  call<N extends OperationName>(name: N, ...input: Given<N>): Promise<AnswerOf<N>>;
  /** As `call`, for answers that are not JSON: minutes as Markdown, a book as lines. */
  open<N extends OperationName>(name: N, ...input: Given<N>): Promise<Response>;
}
type Input = { params?: Record<string, string>; query?: Record<string, unknown>; body?: unknown };

/** The typed client of every call in the contract. */
export function createApi({
  url = '',
  token,
  headers = {},
  patience = 15_000,
  ...rest
}: ApiOptions = {}): Api {
  const reach = rest.fetch ?? fetch;

  async function open(name: OperationName, { params, query, body }: Input = {}): Promise<Response> {
    const [method, path] = ROUTES[name];
    const response = await reach(`${url}${BASE}${address(path, params, query)}`, {
      method,
      credentials: 'same-origin',
      signal: AbortSignal.timeout(patience),
      headers: {
        ...headers,
        ...(token && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }).catch((cause: unknown) => {
      throw new Unreachable('no answer', { cause });
    });
    if (!response.ok) throw await refusalOf(response);
    return response;
  }

  async function call(name: OperationName, input?: Input): Promise<unknown> {
    const response = await open(name, input);
    if (response.status === 204) return undefined;
    return response.json().catch((cause: unknown) => {
      throw new Unreachable('the answer broke off', { cause });
    });
  }
  return { call, open } as Api;
}

/** What a refusing answer says; one without a problem comes from something in between, not from the server. */
async function refusalOf(response: Response): Promise<Error> {
  const said = (await response.json().catch(() => null)) as Partial<Problem> | null;
  if (typeof said?.code === 'string' && typeof said.detail === 'string')
    return new ProblemError(said as Problem);
  return new Unreachable(`answer ${response.status} without a problem`);
}
