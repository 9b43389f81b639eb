import { ensureClient } from '../prisma/generate.ts';
import { migrate } from '../prisma/migrate.ts';
import { spoken } from '../spoken.ts';
import { ensureWebBuilt } from '../web/build.ts';
import { announce } from './announce.ts';
import { openDatabase } from './database.ts';
import { requireFreePort } from './require-free-port.ts';
import { serve } from './serve.ts';
import { readSettings } from './settings.ts';
import { aborted, stopSignal } from './stop-signal.ts';
import { WORDS } from './words.ts';

/** `coordinadora start`: everything, until somebody stops it; what was started last stops first. */
export async function start(): Promise<number> {
  const settings = readSettings(process.env);
  const words = WORDS[spoken(process.env)];
  const stop = stopSignal();
  const stops: (() => Promise<void>)[] = [];
  try {
    await requireFreePort(settings.host, settings.port);
    await ensureClient();
    const database = await openDatabase(settings);
    stops.unshift(database.stop);
    await migrate(database.url);
    await ensureWebBuilt(stop);
    console.log(settings.demo ? words.filling : words.starting);
    if (!stop.aborted) await serve(settings, database.url, stops, stop);
    if (!stop.aborted) await announce(settings);
    await aborted(stop);
    console.log(words.stopping);
    return 0;
  } finally {
    for (const end of stops) await end();
  }
}
