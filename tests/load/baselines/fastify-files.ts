import fastifyStatic from '@fastify/static';
import fastify from 'fastify';

// Baseline: Fastify hands out the files of a folder, compressed beforehand, with nothing else in it.
const app = fastify({ logger: false });

await app.register(fastifyStatic, { root: process.env.FOLDER ?? '', preCompressed: true });
await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT) });
