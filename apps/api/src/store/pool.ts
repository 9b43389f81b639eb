import pg from 'pg';
import type { Logger } from 'pino';

/** One pool per process. Waiting is bounded everywhere, so that a database that is away is an error, not a hang. */
export function openPool(url: string, log: Logger): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: 12,
    connectionTimeoutMillis: 3_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 20_000,
    query_timeout: 25_000,
    // A process that is put to sleep inside a batch must not hold the head from the others.
    idle_in_transaction_session_timeout: 15_000,
    keepAlive: true,
    // What needs no answer in between goes out in one packet.
    pipeline: true,
  });
  const gone = (error: Error) => log.warn({ code: codeOf(error) }, 'a connection to the database was lost');
  pool.on('error', gone);
  // A connection that breaks while it is lent out tells nobody but itself; unheard, that ends the process.
  pool.on('connect', (client) => client.on('error', gone));
  return pool;
}

const codeOf = (error: unknown): string => (error as { code?: string })?.code ?? 'closed';

/** SQLSTATE classes in which a statement itself was wrong: anything else means the database was not there. */
const OURS = ['21', '22', '23', '25', '26', '34', '42'];

/** Whether an error says that the database is away (and a later try may succeed). */
export function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = codeOf(error);
  if (error.name.startsWith('PrismaClientKnownRequest'))
    return ['P1001', 'P1002', 'P1008', 'P1017', 'P2024'].includes(code);
  if (error.name.startsWith('PrismaClient')) return error.name !== 'PrismaClientValidationError';
  if (/^[0-9A-Z]{5}$/.test(code)) return !OURS.includes(code.slice(0, 2)) && code !== 'EPIPE';
  return NETWORK.includes(code) || /connection|timeout/i.test(error.message);
}

const NETWORK = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOENT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
];

/** The name of the unique key a statement broke, or null. */
export function brokenKey(error: unknown): string | null {
  const broken = error as { code?: string; constraint?: string };
  return broken?.code === '23505' ? (broken.constraint ?? '') : null;
}
