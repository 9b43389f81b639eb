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
  // Where this very method is served, the address was too long to be anybody's.
  const other = methods.length > 0 && !methods.some((method) => method === request.method);
  if (other) reply.header('allow', [...new Set(methods)].join(', '));
  return answerProblem(new Failure(other ? 'method_not_allowed' : 'no_such_page'), request, reply);
}

/**
 * An address that reaches no route, being too long or no text. Where a browser asked with a `%` that stands for
 * nothing, it is led to the same address with that sign spelled out, whose page says that nothing is there.
 */
export function unreachable(
  { code }: { code: string },
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const url = request.raw.url ?? '/';
  if (code === 'FST_ERR_BAD_URL' && !url.startsWith('/api/') && request.headers.accept?.includes('text/html'))
    return reply.redirect(url.replaceAll('%', '%25').replace(/^[\\/]+/, '/'));
  return answerProblem(new Failure('no_such_page'), request, reply);
}
