import type pg from 'pg';

/**
 * Lends a connection for a transaction, which the work begins and commits itself. One whose transaction was broken
 * off, or ended nobody knows how, is not used again.
 */
export async function lend<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    const result = await work(client);
    client.release();
    return result;
  } catch (error) {
    client.release(true);
    throw error;
  }
}
