import { ensureClient } from '../prisma/generate.ts';
import { migrate } from '../prisma/migrate.ts';
import { spoken } from '../spoken.ts';
import { announce } from './announce.ts';
import { openDatabase } from './database.ts';
import { fillWorlds } from './fill-worlds.ts';
import { requireFreePort } from './require-free-port.ts';
import { readSettings, type Settings } from './settings.ts';
import { aborted, stopSignal } from './stop-signal.ts';
import { WORDS } from './words.ts';
import { readArguments } from './worlds.ts';

/** Starts web and api on a migrated database and waits until a browser would be served. Adds how to stop them to `stops`, last first. */
export type Serve = (
  settings: Settings,
  databaseUrl: string,
  stops: (() => Promise<void>)[],
  stop: AbortSignal,
) => Promise<void>;

/** What the command line says, and then everything until somebody stops it. @returns the exit code */
export async function run(args: string[], env: NodeJS.ProcessEnv, serve: Serve): Promise<number> {
  const words = WORDS[spoken(process.env)];
  const given = readArguments(args);
  if (given && !given.help) return runAll(readSettings(env, given.world), serve);
  console[given ? 'log' : 'error'](words.usage);
  return given ? 0 : 2;
}

/** Database, the worlds asked for, api and web; what was started last stops first. */
async function runAll(settings: Settings, serve: Serve): Promise<number> {
  const words = WORDS[spoken(process.env)];
  const stop = stopSignal();
  const stops: (() => Promise<void>)[] = [];
  try {
    await requireFreePort(settings.host, settings.port);
    await ensureClient();
    const database = await openDatabase(settings);
    stops.unshift(database.stop);
    await migrate(database.url);
    const { worlds, named } = settings.asked;
    if (worlds.length > 0) console.log(words.filling(worlds));
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
