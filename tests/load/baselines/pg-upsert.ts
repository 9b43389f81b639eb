import fastify from 'fastify';
import pg from 'pg';
import { UPSERT } from '../generators/flood-rows.ts';

// Baseline: the same upsert through a `pg` pool, one transaction per request.
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 32 });
const app = fastify({ logger: false });

app.post<{ Body: { voter: string; poll: string; value: number } }>('/votes', async ({ body }) => {
  await pool.query({ name: 'upsert', text: UPSERT, values: [body.voter, body.poll, body.value % 4] });
  return { ok: true };
});
await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT) });
