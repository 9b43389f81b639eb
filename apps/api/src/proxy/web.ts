import proxy from '@fastify/http-proxy';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** What is not the api's own goes to the web on loopback, so that browsers know one address only. `before` may answer first. */
export async function proxyWeb(
  http: FastifyInstance,
  upstream: string,
  sharedSecret: string | null,
  before?: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>,
): Promise<void> {
  await http.register(proxy, {
    upstream,
    prefix: '/',
    disableRequestLogging: true,
    ...(before && { preHandler: before }),
    replyOptions: {
      rewriteRequestHeaders: (request, headers) => ({
        ...headers,
        host: request.headers.host,
        // What the browser itself claims about where it comes from is not passed on.
        'x-forwarded-for': (request as unknown as FastifyRequest).ip,
        'x-forwarded-host': request.headers.host,
        'x-forwarded-proto': (request as unknown as FastifyRequest).protocol,
        'x-shared-secret': sharedSecret ?? undefined,
        // How this process itself asks for a page to keep: nobody else does.
        'x-kept': undefined,
        'x-theme': undefined,
      }),
    },
  });
}
