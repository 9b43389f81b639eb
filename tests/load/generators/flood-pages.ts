import { quantile, sharedNow } from './clock.ts';
import { keepAlive, type Rate } from './flood-http.ts';

export interface PageFlood {
  port: number;
  path: string;
  connections: number;
  seconds: number;
}

/** Asks for one page as fast as it comes, each time as somebody who has nothing of it yet. */
export async function floodPages({ port, path, connections, seconds }: PageFlood): Promise<Rate> {
  const took: number[] = [];
  let refused = 0;
  const request = `GET ${path} HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nAccept-Encoding: br\r\nAccept-Language: es\r\n\r\n`;
  const started = sharedNow();
  const until = started + seconds * 1000;
  const lane = async () => {
    const exchange = await keepAlive(port);
    while (sharedNow() < until) {
      const sent = sharedNow();
      const status = await exchange(request);
      took.push(sharedNow() - sent);
      if (status !== 200) refused++;
    }
  };
  await Promise.all(Array.from({ length: connections }, lane));
  const perSecond = took.length / ((sharedNow() - started) / 1000);
  return { answers: took.length, perSecond, p50: quantile(took, 0.5), p99: quantile(took, 0.99), refused };
}
