import { ensureClient } from '../prisma/generate.ts';
import { migrate } from '../prisma/migrate.ts';
import { spoken } from '../spoken.ts';
import { announce } from './announce.ts';
import { openDatabase } from './database.ts';
import { requireFreePort } from './require-free-port.ts';
import type { Settings } from './settings.ts';
import { aborted, stopSignal } from './stop-signal.ts';
import { WORDS } from './words.ts';

/** Starts web and api on a migrated database and waits until a browser would be served. Adds how to stop them to `stops`, last first. */
export type Serve = (
  settings: Settings,
  databaseUrl: string,
  stops: (() => Promise<void>)[],
  stop: AbortSignal,
) => Promise<void>;

/** Database, api and web, until somebody stops it; what was started last stops first. @returns the exit code */
export async function run(settings: Settings, serve: Serve): Promise<number> {
  const words = WORDS[spoken(process.env)];
  const stop = stopSignal();
  const stops: (() => Promise<void>)[] = [];
  try {
    await requireFreePort(settings.host, settings.port);
    await ensureClient();
    const database = await openDatabase(settings);
    stops.unshift(database.stop);
    await migrate(database.url);
    if (!stop.aborted) await serve(settings, database.url, stops, stop);
    if (!stop.aborted) await announce(settings);
    await aborted(stop);
    console.log(words.stopping);
    return 0;
  } finally {
    for (const end of stops) await end();
  }
}
