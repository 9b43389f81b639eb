import { randomInt } from 'node:crypto';
import pg from 'pg';
import { quantile, sharedNow } from './clock.ts';
import type { Rate } from './flood-http.ts';

/** The statement every baseline commits by itself, one row each. */
export const UPSERT = `INSERT INTO "Vote" (voter, poll, value) VALUES ($1, $2, $3)
  ON CONFLICT (voter, poll) DO UPDATE SET value = excluded.value`;

/** What pgbench does, where there is no pgbench: one upsert per transaction on each of as many connections. */
export async function floodRows(flood: {
  databaseUrl: string;
  connections: number;
  seconds: number;
  voters: number;
}): Promise<Rate> {
  const { databaseUrl, connections, seconds, voters } = flood;
  const took: number[] = [];
  const clients = Array.from({ length: connections }, () => new pg.Client({ connectionString: databaseUrl }));
  await Promise.all(clients.map((client) => client.connect()));
  const started = sharedNow();
  const until = started + seconds * 1000;
  await Promise.all(
    clients.map(async (client) => {
      while (sharedNow() < until) {
        const sent = sharedNow();
        const values = [
          `00000000-0000-4000-8000-${String(randomInt(voters)).padStart(12, '0')}`,
          POLL,
          randomInt(4),
        ];
        await client.query({ name: 'upsert', text: UPSERT, values });
        took.push(sharedNow() - sent);
      }
    }),
  );
  const perSecond = took.length / ((sharedNow() - started) / 1000);
  await Promise.all(clients.map((client) => client.end()));
  return { answers: took.length, perSecond, p50: quantile(took, 0.5), p99: quantile(took, 0.99), refused: 0 };
}

const POLL = '11111111-1111-4111-8111-111111111111';
