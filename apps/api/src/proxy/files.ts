import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { nowhere } from '../routes/nowhere.ts';

const PREFIX = '/_next/static/';

/**
 * Hands out the built web's scripts, styles and fonts, compressed when they were built. Their names change with what is
 * in them, so that a browser keeps them for good. Those that lie there now are all there are: one of an older build, or
 * any other address under the prefix, is nowhere and not asked of the web.
 *
 * @param folder where they lie, `.next/static` of the build that the web runs. @throws where it is not there
 */
export async function handOutFiles(http: FastifyInstance, folder: string): Promise<void> {
  await http.register(async (files) => {
    files.addHook('onRequest', async ({ protocol }, reply) => {
      reply.header('x-content-type-options', 'nosniff');
      if (protocol === 'https') reply.header('strict-transport-security', 'max-age=31536000');
    });
    await files.register(fastifyStatic, {
      root: folder,
      prefix: PREFIX,
      wildcard: false,
      globIgnore: ['**/*.{br,gz}'],
      index: false,
      preCompressed: true,
      immutable: true,
      maxAge: '1y',
      decorateReply: false,
    });
    files.all(`${PREFIX}*`, nowhere);
  });
}
