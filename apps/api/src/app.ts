import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { LiveServer } from './live/server.ts';
import { handOut } from './pages/hand-out.ts';
import { handOutFiles } from './proxy/files.ts';
import { passReloads } from './proxy/reloads.ts';
import { proxyWeb } from './proxy/web.ts';
import { answerProblem } from './routes/answer-problem.ts';
import { registerDocs } from './routes/docs/register.ts';
import { nowhere, unreachable } from './routes/nowhere.ts';
import { registerRoutes } from './routes/register.ts';
import type { Settings } from './settings.ts';
import { openShell, type Shell } from './shell.ts';

const BODY = 256 * 1024;

/** For what we answer ourselves; pages bring their own policy. Constant, since they go with every answer. */
const GUARDS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** Only to those who came by HTTPS: the same address may serve a hall over plain HTTP. */
const HTTPS_GUARD = { 'strict-transport-security': 'max-age=31536000' };

export interface App {
  shell: Shell;
  http: FastifyInstance;
  live: LiveServer;
  /** Begins to serve; answers the port. */
  listen: () => Promise<number>;
  close: () => Promise<void>;
}

/** Everything of one process, not yet listening. */
export async function buildApp(settings: Settings, shell: Shell = openShell(settings)): Promise<App> {
  const http = fastify({
    loggerInstance: shell.log as FastifyBaseLogger,
    // A request's line would hold addresses and secrets of links: only what goes wrong is logged, here and by the proxy.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY,
    trustProxy: settings.trustProxy,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: unreachable,
  });
  http.setErrorHandler((error, request, reply) => answerProblem(error, request, reply));
  const live = new LiveServer(http.server, shell);
  await http.register(async (api) => {
    api.addHook(
      'onRequest',
      async ({ protocol }, reply) =>
        void reply.headers(protocol === 'https' ? { ...GUARDS, ...HTTPS_GUARD } : GUARDS),
    );
    api.removeContentTypeParser('text/plain');
    registerRoutes(api, shell, live);
    registerDocs(api);
    api.all('/api/*', nowhere);
  });
  http.setNotFoundHandler(nowhere);
  const { webUrl, webFiles, sharedSecret, development } = settings;
  if (webFiles !== null) await handOutFiles(http, webFiles);
  if (webUrl !== null) {
    const keeps = sharedSecret !== null && !development;
    await proxyWeb(http, webUrl, sharedSecret, keeps ? handOut(shell, webUrl, sharedSecret) : undefined);
    if (development) passReloads(http, webUrl);
  }
  return {
    shell,
    http,
    live,
    listen: async () => {
      await shell.clock.start();
      shell.tail.start();
      await http.listen({ host: settings.host, port: settings.port });
      const address = http.server.address();
      return typeof address === 'object' && address ? address.port : settings.port;
    },
    close: async () => {
      await live.close();
      await http.close();
      await shell.close();
    },
  };
}
