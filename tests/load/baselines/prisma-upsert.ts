import fastify from 'fastify';
import pg from 'pg';
import { openPrisma } from '../../../apps/api/src/store/prisma.ts';

// Baseline: a route that does nothing but one Prisma upsert of one row with two keys and a value.
const prisma = openPrisma(new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 32 }));
const app = fastify({ logger: false });

app.post<{ Body: { voter: string; poll: string; value: number } }>('/votes', async ({ body }) => {
  const key = { participantId: body.voter, deviceId: body.poll };
  const sealed = Buffer.from(String(body.value));
  await prisma.sealedSecret.upsert({
    where: { deviceId_participantId: key },
    create: { ...key, sealed },
    update: { sealed },
  });
  return { ok: true };
});
await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT) });
