import {
  BASE,
  inputErrors,
  type Operation,
  type OperationName,
  operations,
  ROUTES,
} from '@coordinadora/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { LiveServer } from '../live/server.ts';
import { Failure } from '../problems/failure.ts';
import type { Shell } from '../shell.ts';
import { type Call, type Handler, Prepared } from './call.ts';
import { handlers } from './handlers.ts';
import { addressOf, bearerOf, checkOrigin, cookieOf, hallTokenOf, knows, languageOf } from './who.ts';

/** Makes a route of every call in the contract: what it takes is judged by its schemas, before the handler. */
export function registerRoutes(app: FastifyInstance, shell: Shell, live: LiveServer): void {
  for (const name of Object.keys(ROUTES) as OperationName[]) {
    const [method, path] = ROUTES[name];
    const handler = handlers[name] as unknown as Handler<'act'>;
    app.route({
      method,
      url: BASE + path.replaceAll(/\{(\w+)\}/g, ':$1'),
      handler: async (request, reply) => {
        checkOrigin(request);
        const operation: Operation = operations[name];
        const call = await callOf(shell, live, request, reply);
        if (operation.speaker === 'participant' && call.token === null && call.hallToken === null)
          throw new Failure('not_signed_in');
        const answer = await handler(call, inputOf(operation, request) as never);
        return send(reply, operation, answer);
      },
    });
  }
}

async function callOf(
  shell: Shell,
  live: LiveServer,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Call> {
  const { headers } = request;
  const bearer = bearerOf(headers.authorization);
  const token = bearer ?? cookieOf(headers.cookie);
  return {
    shell,
    live,
    request,
    reply,
    token,
    hallToken: bearer ?? hallTokenOf(headers.cookie),
    session: token === null ? null : await shell.sessions.of(token),
    locale: languageOf(headers['accept-language']),
    address: addressOf(request, shell.settings),
    exempt: knows(headers, 'x-import-secret', shell.settings.importSecret),
  };
}

function inputOf(operation: Operation, request: FastifyRequest): object {
  const input: Record<string, unknown> = {};
  for (const part of ['params', 'query', 'body'] as const) {
    const schema = operation[part];
    if (!schema) continue;
    // A field that must be there and is not shall be named, not the whole body.
    const parsed = schema.safeParse(request[part] === undefined ? {} : request[part]);
    if (!parsed.success) throw unfit(parsed.error, request);
    input[part] = parsed.data;
  }
  return input;
}

function unfit(error: Parameters<typeof inputErrors>[0], { body, headers }: FastifyRequest): Failure {
  const [issue] = error.issues;
  const kind = (body as { kind?: unknown } | null | undefined)?.kind;
  const unknown =
    issue?.code === 'invalid_union' && issue.path.join('.') === 'kind' && typeof kind === 'string';
  return new Failure(unknown ? 'unknown_act' : 'invalid', {
    errors: inputErrors(error, languageOf(headers['accept-language'])),
  });
}

function send(reply: FastifyReply, { answer: { status } }: Operation, answer: unknown): FastifyReply {
  if (reply.sent || answer === reply) return reply;
  reply.status(status).header('cache-control', 'no-store');
  if (answer instanceof Prepared) return reply.type(answer.type).send(answer.text);
  return answer === undefined
    ? reply.send()
    : reply.type('application/json; charset=utf-8').send(JSON.stringify(answer));
}
