import { BASE, ROUTES } from '@coordinadora/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Failure } from '../problems/failure.ts';
import { answerProblem } from './answer-problem.ts';

const served = Object.values(ROUTES).map(([method, path]) => ({
  method,
  path: new RegExp(`^${(BASE + path).replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}/?$`),
}));

/** What no route serves: another method would, or nothing is there. */
export function nowhere(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const path = request.url.split('?')[0] ?? '';
  const methods = served.filter((route) => route.path.test(path)).map(({ method }) => method);
  if (methods.length > 0) reply.header('allow', [...new Set(methods)].join(', '));
  return answerProblem(
    new Failure(methods.length > 0 ? 'method_not_allowed' : 'no_such_page'),
    request,
    reply,
  );
}
