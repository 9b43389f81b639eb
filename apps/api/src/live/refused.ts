import { type Locale, type Problem, problemOf } from '@coordinadora/contract';
import type { Logger } from 'pino';
import { failureOf } from '../problems/of-error.ts';

/** Any error as the answer to a socket's message. */
export function refused(error: unknown, locale: Locale, log: Logger): { ok: false; problem: Problem } {
  const { code, figures, errors } = failureOf(error, log);
  return {
    ok: false,
    problem: problemOf(code, locale, { ...(figures && { figures }), ...(errors && { errors }) }),
  };
}
