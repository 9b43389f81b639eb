import type { Logger } from 'pino';
import { isAway } from '../store/pool.ts';
import { Failure } from './failure.ts';

const OF_FASTIFY: Record<string, Failure['code']> = {
  FST_ERR_CTP_INVALID_JSON_BODY: 'malformed_json',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'malformed_json',
  FST_ERR_CTP_BODY_TOO_LARGE: 'body_too_large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'media_type',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'malformed_json',
};

/** What any error is for the one who asked. Only what nobody foresaw is logged, without the words it may hold. */
export function failureOf(error: unknown, log: Pick<Logger, 'error'>): Failure {
  if (error instanceof Failure) return error;
  const {
    code = '',
    statusCode,
    name,
    stack,
  } = error as { code?: string; statusCode?: number; name?: string; stack?: string };
  const known = OF_FASTIFY[code];
  if (known) return new Failure(known);
  if (statusCode === 400 || error instanceof URIError) return new Failure('malformed_json');
  if (isAway(error)) return new Failure('unavailable', { retryAfter: 1 });
  const where = stack
    ?.split('\n')
    .filter((line) => line.trim().startsWith('at '))
    .slice(0, 8);
  log.error({ error: { name, code, where } }, 'unforeseen');
  return new Failure('internal');
}
