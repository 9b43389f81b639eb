import proxy from '@fastify/http-proxy';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** What is not the api's own goes to the web on loopback, so that browsers know one address only. */
export async function proxyWeb(
  http: FastifyInstance,
  upstream: string,
  sharedSecret: string | null,
): Promise<void> {
  await http.register(proxy, {
    upstream,
    prefix: '/',
    disableRequestLogging: true,
    replyOptions: {
      rewriteRequestHeaders: (request, headers) => ({
        ...headers,
        host: request.headers.host,
        // What the browser itself claims about where it comes from is not passed on.
        'x-forwarded-for': (request as unknown as FastifyRequest).ip,
        'x-forwarded-host': request.headers.host,
        'x-forwarded-proto': (request as unknown as FastifyRequest).protocol,
        'x-shared-secret': sharedSecret ?? undefined,
      }),
    },
  });
}
