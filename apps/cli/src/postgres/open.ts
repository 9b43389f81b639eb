import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { PlainError } from '../plain-error.ts';
import { said } from '../spoken.ts';
import { connect, isPassing, urlOf } from './connect.ts';
import { freePort } from './free-port.ts';
import { initialise } from './initialise.ts';
import { launch } from './launch.ts';
import { findRunning, isAlive, type Running } from './pid-file.ts';
import { findPlace, type Place } from './place.ts';
import { run } from './run.ts';

export type Postgres = {
  /** Address of a database in the cluster, with its password. */
  url: (database: string) => string;
  stop: () => Promise<void>;
};

const HOLD_LOCK = 7_263_001;
const REVIVAL_PAUSE = 5000;

/**
 * Opens the embedded PostgreSQL of a data folder: creates it, starts it, or adopts the server that a crash left running.
 * While it is open it belongs to this process alone and is started again if it dies.
 * @throws PlainError for a damaged folder, or one that another process has open.
 */
export async function openPostgres(
  dataFolder: string,
  settings: Record<string, string> = {},
): Promise<Postgres> {
  const place = await findPlace(dataFolder);
  await initialise(place);
  const port = await ensureRunning(place, null, settings);
  let stopping = false;
  const own = async () => {
    const holder = await takeHold(place, port);
    holder.once('end', () => stopping || void revive());
  };
  const revive = async (): Promise<void> => {
    try {
      await ensureRunning(place, port, settings);
      await own();
    } catch (error) {
      console.error((error as Error).message);
      await sleep(REVIVAL_PAUSE);
      if (!stopping) await revive();
    }
  };
  await own();
  return {
    url: (database) => urlOf(place, port, database),
    stop: async () => {
      stopping = true;
      await stopServer(place);
    },
  };
}

/** @returns the port it answers on. */
async function ensureRunning(
  place: Place,
  port: number | null,
  settings: Record<string, string>,
): Promise<number> {
  const running = await findRunning(place);
  if (running && (await adopt(place, running))) return running.port;
  const chosen = port ?? (await freePort());
  await launch(place, chosen, settings);
  return chosen;
}

/** Waits until the server found answers (true) or is gone (false). */
async function adopt(place: Place, { pid, port }: Running): Promise<boolean> {
  while (isAlive(pid)) {
    try {
      await (await connect(urlOf(place, port, 'postgres'))).end();
      return true;
    } catch (error) {
      if (!isPassing(error))
        throw new PlainError(
          said({
            es: `La base de datos de ${place.cluster} rechaza su contraseña: ${(error as Error).message}.`,
            en: `The database in ${place.cluster} refuses its password: ${(error as Error).message}.`,
          }),
        );
    }
    await sleep(50);
  }
  return false;
}

/** The lock lives as long as the connection: a killed holder frees it. */
async function takeHold(place: Place, port: number): Promise<pg.Client> {
  const client = await connect(urlOf(place, port, 'postgres'));
  for (let attempt = 0; attempt < 20; attempt++) {
    const { rows } = await client.query('SELECT pg_try_advisory_lock($1) AS taken', [HOLD_LOCK]);
    if (rows[0].taken) return client;
    await sleep(100);
  }
  await client.end();
  throw new PlainError(
    said({
      es: `La carpeta de datos ${place.folder} está en uso: detenga primero el otro programa, o elija otra con COORDINADORA_DATA.`,
      en: `The data folder ${place.folder} is in use by another start: stop that one first, or set COORDINADORA_DATA.`,
    }),
  );
}

async function stopServer(place: Place): Promise<void> {
  const { code, output } = await run(place, place.binaries.pgCtl, [
    'stop',
    '-D',
    place.cluster,
    '-m',
    'fast',
    '-w',
    '-t',
    '60',
  ]);
  if (code !== 0 && !/no server running|PID file .* does not exist/.test(output))
    throw new PlainError(output.trim());
}
