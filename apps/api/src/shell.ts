import type pg from 'pg';
import { type Logger, pino } from 'pino';
import { Clock } from './clock/clock.ts';
import { Sessions } from './identity/sessions.ts';
import { Limits } from './limits/limits.ts';
import type { Settings } from './settings.ts';
import { openPool } from './store/pool.ts';
import { openPrisma, type Prisma } from './store/prisma.ts';
import { Tail } from './tail/tail.ts';
import { Writer } from './writer/writer.ts';

/** Everything of the process but its transports. */
export interface Shell {
  settings: Settings;
  log: Logger;
  pool: pg.Pool;
  prisma: Prisma;
  writer: Writer;
  sessions: Sessions;
  limits: Limits;
  clock: Clock;
  tail: Tail;
  /** Milliseconds since 1970 UTC. */
  now: () => number;
  close: () => Promise<void>;
}

/** Opens the store and what works on it. Nothing runs by itself until `clock.start` and `tail.start`. */
export function openShell(settings: Settings, now: () => number = Date.now): Shell {
  const log = pino({ level: settings.logLevel, base: null });
  const pool = openPool(settings.databaseUrl, log);
  const prisma = openPrisma(pool);
  const writer = new Writer(pool, log, now);
  const clock = new Clock(pool, writer, log, now);
  const tail = new Tail(settings.databaseUrl, pool, writer, log);
  const close = async () => {
    clock.stop();
    await writer.settled();
    await tail.stop();
    await prisma.$disconnect();
    if (!pool.ended) await pool.end();
  };
  return {
    settings,
    log,
    pool,
    prisma,
    writer,
    sessions: new Sessions(pool),
    limits: new Limits(),
    clock,
    tail,
    now,
    close,
  };
}
