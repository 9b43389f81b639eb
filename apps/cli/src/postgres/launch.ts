import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { PlainError } from '../plain-error.ts';
import { said } from '../spoken.ts';
import { asAccount } from './account.ts';
import { connect, isPassing, urlOf } from './connect.ts';
import type { Place } from './place.ts';
import { plainMessages } from './run.ts';

const PATIENCE = 120_000;

/** Starts the server and resolves when it takes connections; crash recovery may take a while. */
export async function launch(place: Place, port: number, settings: Record<string, string>): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    const reason = await attemptLaunch(place, port, settings);
    if (reason === null) return;
    // The last processes of a killed server still hold its memory for a moment.
    if (attempt === 50 || !/shared memory block|being accessed/.test(reason))
      throw startFailed(place, reason);
    await sleep(100);
  }
}

async function attemptLaunch(
  place: Place,
  port: number,
  settings: Record<string, string>,
): Promise<string | null> {
  const logFrom = await stat(place.log)
    .then(({ size }) => size)
    .catch(() => 0);
  const server = spawnServer(place, port, settings);
  const deadline = Date.now() + PATIENCE;
  while (server.exitCode === null && server.signalCode === null && Date.now() < deadline) {
    if (await answers(place, port)) return null;
    await sleep(40);
  }
  return reasonIn((await readFile(place.log, 'utf8')).slice(logFrom));
}

/** In a process group of its own: Ctrl-C must reach this program first, which stops the database last. */
function spawnServer(place: Place, port: number, settings: Record<string, string>): ChildProcess {
  const options = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    ...settings,
  };
  const flags = Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const invocation = ['-D', place.cluster, '-p', String(port), ...flags];
  const { command, args, ...as } = asAccount(place.account, place.binaries.postgres, invocation, [
    place.cluster,
  ]);
  const log = openSync(place.log, 'a', 0o600);
  const server = spawn(command, args, {
    ...as,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
    env: plainMessages(),
  });
  closeSync(log);
  server.unref();
  return server;
}

async function answers(place: Place, port: number): Promise<boolean> {
  try {
    await (await connect(urlOf(place, port, 'postgres'))).end();
    return true;
  } catch (error) {
    if (isPassing(error)) return false;
    throw startFailed(place, (error as Error).message);
  }
}

/** What those say that a killed server left behind; it explains nothing of the new one's end. */
const ORPHANED = /unexpected postmaster exit/;

/** The last thing the server said that explains its end. */
function reasonIn(log: string): string {
  const said = log
    .split('\n')
    .filter((line) => /(PANIC|FATAL|could not|cannot)/.test(line) && !ORPHANED.test(line));
  return said.at(-1)?.replace(/^.*?(PANIC|FATAL|LOG|postgres): +/, '') ?? 'it ended without a word';
}

const startFailed = (place: Place, reason: string) =>
  new PlainError(
    said({
      es: `La base de datos de ${place.cluster} no arranca (${reason}): recupere la carpeta de una copia o apártela; hay más en ${place.log}.`,
      en: `The database in ${place.cluster} does not start (${reason}): restore the folder from a backup or move it away; more is in ${place.log}.`,
    }),
  );
