import pg from 'pg';
import type { Logger } from 'pino';

const AGAIN = 500;

/** Listens on a connection of its own, and connects again by itself. Returns how to stop. */
export function listen(url: string, log: Logger, heard: (text: string) => void): () => Promise<void> {
  let stopped = false;
  let client: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;

  const connect = async () => {
    const mine = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3_000, keepAlive: true });
    client = mine;
    let over = false;
    const again = () => {
      if (over) return;
      over = true;
      mine.end().catch(() => undefined);
      if (!stopped) timer = setTimeout(() => void connect(), AGAIN);
    };
    mine.on('error', again);
    mine.on('end', again);
    mine.on('notification', ({ payload }) => {
      try {
        heard(payload ?? '');
      } catch (error) {
        log.warn({ error: (error as Error).name }, 'a notice was not understood');
      }
    });
    try {
      await mine.connect();
      await mine.query('LISTEN coordinadora');
    } catch {
      again();
    }
  };
  void connect();

  return async () => {
    stopped = true;
    clearTimeout(timer);
    await client?.end().catch(() => undefined);
  };
}
