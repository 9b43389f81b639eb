import fastify from 'fastify';

// Baseline: Fastify with nothing around it, which hands out files of the given SIZES (bytes) from memory.
const app = fastify({ logger: false });
for (const size of JSON.parse(process.env.SIZES ?? '[]') as number[]) {
  const bytes = Buffer.alloc(size, 'agua ');
  app.get(`/${size}`, (_, reply) => reply.type('text/html; charset=utf-8').send(bytes));
}
await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT) });
