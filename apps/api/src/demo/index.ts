import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import type { Logger } from 'pino';
import type { Prisma } from '../store/prisma.ts';
import { isEmpty, markBegun, markDone } from './clean.ts';
import { fillWorlds } from './fill.ts';
import { makeLinks } from './links.ts';
import { makePeople } from './people.ts';

/** Any number, the same for all processes on a database: only one of them fills it. */
const LOCK = 7_261_904;

/**
 * Fills an empty database with the sample worlds through the ordinary acts, before the server listens, and leaves
 * `demo-links.json` in the data folder. A database that holds anything is left as it is.
 */
export async function fillDemo(on: {
  pool: pg.Pool;
  prisma: Prisma;
  log: Logger;
  dataFolder: string | null;
}): Promise<void> {
  const client = await on.pool.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    if (await isEmpty(client)) await fill(on);
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [LOCK]);
    client.release();
  }
}

async function fill({ pool, prisma, log, dataFolder }: Parameters<typeof fillDemo>[0]): Promise<void> {
  const now = Date.now();
  await markBegun(pool, now);
  const cast = await makePeople(pool, now);
  const filled = await fillWorlds(pool, log, cast, now);
  const links = await makeLinks(prisma, cast, filled, now);
  if (dataFolder)
    await writeFile(join(dataFolder, 'demo-links.json'), `${JSON.stringify(links, null, 2)}\n`, {
      mode: 0o600,
    });
  await markDone(pool);
  log.info({ tookMs: Date.now() - now }, 'the empty database now holds the sample worlds');
}
