import { PROBLEM_TYPE, problemOf } from '@coordinadora/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { failureOf } from '../problems/of-error.ts';
import { languageOf } from './who.ts';

/** Answers any error as RFC 9457, in the reader's language. */
export function answerProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const failure = failureOf(error, request.log);
  const { code, figures, errors, retryAfter } = failure;
  const problem = problemOf(code, languageOf(request.headers['accept-language']), {
    ...(figures && { figures }),
    ...(errors && { errors }),
  });
  if (retryAfter !== undefined) reply.header('retry-after', retryAfter);
  return reply.status(problem.status).type(`${PROBLEM_TYPE}; charset=utf-8`).send(JSON.stringify(problem));
}
