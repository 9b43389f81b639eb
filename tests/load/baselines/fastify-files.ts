import fastify from 'fastify';
import { found } from '../door/handed.ts';

// Baseline: Fastify hands out the same bytes from memory, with nothing else in it.
const handed = await found(process.env.HANDED ?? '');
const app = fastify({ logger: false });

app.get('/*', async ({ url }, reply) => {
  const one = handed.get(url);
  return one ? reply.headers(one.headers).send(one.bytes) : reply.code(404).send();
});
await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT) });
