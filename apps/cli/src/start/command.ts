import { ensureClient } from '../prisma/generate.ts';
import { migrate } from '../prisma/migrate.ts';
import { spoken } from '../spoken.ts';
import { ensureWebBuilt } from '../web/build.ts';
import { announce } from './announce.ts';
import { openDatabase } from './database.ts';
import { fillWorlds } from './fill-worlds.ts';
import { requireFreePort } from './require-free-port.ts';
import { serve } from './serve.ts';
import { readSettings } from './settings.ts';
import { aborted, stopSignal } from './stop-signal.ts';
import { WORDS } from './words.ts';
import { readArguments } from './worlds.ts';

/** `coordinadora start [--world NAME …]`: everything, until somebody stops it; what was started last stops first. */
export async function start(args: string[]): Promise<number> {
  const words = WORDS[spoken(process.env)];
  const given = readArguments(args);
  if (!given || given.help) {
    console[given ? 'log' : 'error'](words.usage);
    return given ? 0 : 2;
  }
  const settings = readSettings(process.env, given.world);
  const stop = stopSignal();
  const stops: (() => Promise<void>)[] = [];
  try {
    await requireFreePort(settings.host, settings.port);
    await ensureClient();
    const database = await openDatabase(settings);
    stops.unshift(database.stop);
    await migrate(database.url);
    await ensureWebBuilt(stop);
    const { worlds, named } = settings.asked;
    console.log(worlds.length > 0 ? words.filling(worlds) : words.starting);
    const filled = !stop.aborted && (await fillWorlds(settings, database.url, stops, stop));
    if (named && worlds.length > 0 && !filled && !stop.aborted) console.log(words.inUse);
    if (!stop.aborted) await serve(settings, database.url, stops, stop);
    if (!stop.aborted) await announce(settings);
    await aborted(stop);
    console.log(words.stopping);
    return 0;
  } finally {
    for (const end of stops) await end();
  }
}
