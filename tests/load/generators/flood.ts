import { quantile, sharedNow } from './clock.ts';
import { keepAlive } from './keep-alive.ts';

/** How many answers came in a second, and how long they took (ms). */
export interface Rate {
  perSecond: number;
  answers: number;
  p50: number;
  p99: number;
  /** Answers other than 200 and 201. */
  refused: number;
}

export interface Flood {
  port: number;
  connections: number;
  seconds: number;
}

/** Asks as fast as answers come, by hand over keep-alive connections: a client library would cost more than the server. */
export async function flood(
  { port, connections, seconds }: Flood,
  requestOf: (turn: number) => string,
): Promise<Rate> {
  const took: number[] = [];
  let refused = 0;
  const until = sharedNow() + seconds * 1000;
  const lane = async (place: number) => {
    const exchange = await keepAlive(port);
    for (let turn = 0; sharedNow() < until; turn++) {
      const sent = sharedNow();
      const status = await exchange(requestOf(place + turn * connections));
      took.push(sharedNow() - sent);
      if (status !== 200 && status !== 201) refused++;
    }
  };
  const started = sharedNow();
  await Promise.all(Array.from({ length: connections }, (_, place) => lane(place)));
  const perSecond = took.length / ((sharedNow() - started) / 1000);
  return { answers: took.length, perSecond, p50: quantile(took, 0.5), p99: quantile(took, 0.99), refused };
}

/** Asks for one page again and again, as browsers do. */
export const floodPage = ({ path, ...more }: Flood & { path: string }): Promise<Rate> =>
  flood(
    more,
    () => `GET ${path} HTTP/1.1\r\nHost: localhost:${more.port}\r\nAccept-Encoding: gzip, br\r\n\r\n`,
  );
