import fastify from 'fastify';

// Baseline: a route that reads the request and stores nothing: what HTTP alone lets through.
const app = fastify({ logger: false });

app.post('/votes', async () => ({ ok: true }));
await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT) });
