import { Agent, get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { quantile, sharedNow } from './clock.ts';
import { type RawSocket, rawSocket } from './raw-socket.ts';

export interface Arrival {
  port: number;
  count: number;
  /** Evenly within so many seconds. */
  seconds: number;
  /** The page they scan, and all the files that a browser takes for it. */
  page: string;
  files: string[];
  /** What they watch once they have them; null where there is nothing to watch. */
  assemblyId: string | null;
}

/** How long telephones took from opening the page (ms): until it was there, until its files were, until they were live. */
export interface Arrived {
  pageP50: number;
  pageP99: number;
  filesP99: number;
  liveP99: number;
  /** From the first telephone's scanning until the last was whole. */
  lastMs: number;
  failed: number;
}

/** Connections a browser opens to one address. */
const SOCKETS = 6;

/** A hall arrives: each telephone opens the page without a cookie, fetches its files, connects and watches. */
export async function arrive(wish: Arrival): Promise<Arrived> {
  const times = { page: [] as number[], files: [] as number[], live: [] as number[] };
  const sockets: RawSocket[] = [];
  let failed = 0;
  const started = sharedNow();
  const telephone = async (place: number) => {
    await sleep((place / wish.count) * wish.seconds * 1000);
    const scanned = sharedNow();
    const agent = new Agent({ keepAlive: true, maxSockets: SOCKETS });
    try {
      await taken(wish.port, wish.page, agent);
      times.page.push(sharedNow() - scanned);
      await Promise.all(wish.files.map((file) => taken(wish.port, file, agent)));
      times.files.push(sharedNow() - scanned);
      if (wish.assemblyId !== null) sockets.push(await watching(wish.port, wish.assemblyId));
      times.live.push(sharedNow() - scanned);
    } catch {
      failed++;
    } finally {
      agent.destroy();
    }
  };
  await Promise.all(Array.from({ length: wish.count }, (_, place) => telephone(place)));
  const lastMs = sharedNow() - started;
  for (const socket of sockets) socket.close();
  return {
    pageP50: quantile(times.page, 0.5),
    pageP99: quantile(times.page, 0.99),
    filesP99: quantile(times.files, 0.99),
    liveP99: quantile(times.live, 0.99),
    lastMs,
    failed,
  };
}

/**
 * Resolves once the answer is there whole. Asks again, as browsers do, where a connection was closed that had been kept.
 * Rejects where the answer is anything but 200.
 */
const taken = (port: number, path: string, agent: Agent): Promise<void> =>
  new Promise((resolve, reject) => {
    const headers = { 'accept-encoding': 'gzip, br', accept: '*/*' };
    const asked = get({ host: '127.0.0.1', port, path, agent, headers }, (answer) => {
      answer.resume();
      answer.once('error', reject);
      answer.once('end', () =>
        answer.statusCode === 200 ? resolve() : reject(new Error(String(answer.statusCode))),
      );
    });
    asked.once('error', (error) =>
      asked.reusedSocket ? taken(port, path, agent).then(resolve, reject) : reject(error),
    );
  });

async function watching(port: number, assemblyId: string): Promise<RawSocket> {
  const socket = await rawSocket(port, 'socket.io', null, () => undefined);
  const answer = (await socket.ask('watch', { assemblyId, detail: 'room' })) as { ok?: boolean };
  if (answer?.ok !== true) throw new Error('not let in');
  return socket;
}
