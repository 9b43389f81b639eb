import { Agent, get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { sharedNow } from './clock.ts';
import { type RawSocket, rawSocket } from './raw-socket.ts';

export interface Arrival {
  port: number;
  page: string;
  /** What the page names, fetched over six connections as a browser does. */
  files: string[];
  telephones: number;
  /** In which they come, evenly (s). */
  seconds: number;
  /** What each asks once it is connected; null where nothing is live. */
  watch: object | null;
}

/** For each telephone, the time since it scanned the code (ms); `all` since the first did. */
export interface Arrived {
  page: number[];
  files: number[];
  live: number[];
  all: number;
  failed: number;
}

/** A hall comes in: every telephone opens the page with nothing kept and no cookie, fetches its files and watches. */
export async function arrive(hall: Arrival): Promise<Arrived> {
  const arrived: Arrived = { page: [], files: [], live: [], all: 0, failed: 0 };
  const sockets: RawSocket[] = [];
  const started = sharedNow();
  const telephone = async (place: number) => {
    await sleep((place / hall.telephones) * hall.seconds * 1000);
    await come(hall, arrived, sockets).catch(() => arrived.failed++);
  };
  await Promise.all(Array.from({ length: hall.telephones }, (_, place) => telephone(place)));
  arrived.all = sharedNow() - started;
  for (const socket of sockets) socket.close();
  return arrived;
}

async function come({ port, page, files, watch }: Arrival, arrived: Arrived, sockets: RawSocket[]) {
  const scanned = sharedNow();
  const agent = new Agent({ keepAlive: true, maxSockets: 6 });
  try {
    await fetched(port, page, agent);
    arrived.page.push(sharedNow() - scanned);
    await Promise.all(files.map((file) => fetched(port, file, agent)));
    arrived.files.push(sharedNow() - scanned);
  } finally {
    agent.destroy();
  }
  if (!watch) return;
  const socket = await rawSocket(port, 'socket.io', null, () => undefined);
  sockets.push(socket);
  const answer = (await socket.ask('watch', watch)) as { ok?: boolean };
  if (answer?.ok !== true) throw new Error('not let in');
  arrived.live.push(sharedNow() - scanned);
}

/** Reads it to its end. @throws where it is not there */
const fetched = (port: number, path: string, agent: Agent): Promise<void> =>
  new Promise((resolve, reject) => {
    const headers = { 'accept-encoding': 'br, gzip', accept: 'text/html,*/*', 'accept-language': 'es' };
    get({ host: '127.0.0.1', port, path, agent, headers }, (answer) => {
      answer.resume();
      answer.on('error', reject);
      answer.on('end', () => {
        if (answer.statusCode === 200) resolve();
        else reject(new Error(`${path} answers ${answer.statusCode}`));
      });
    }).on('error', reject);
  });
