import { quantile, sharedNow } from './clock.ts';
import type { Rate } from './flood-http.ts';
import { type Ballot, nextPosition } from './positions.ts';
import { rawSocket } from './raw-socket.ts';

/**
 * Positions over as many sockets, each after the acknowledgement of the one before. A socket speaks for one person,
 * whom the limits would hold back: the import's secret exempts them.
 */
export async function floodSocket(flood: {
  port: number;
  connections: number;
  seconds: number;
  ballot: Ballot;
  importSecret: string;
}): Promise<Rate> {
  const { port, connections, seconds, ballot, importSecret } = flood;
  const headers = { 'x-import-secret': importSecret };
  const took: number[] = [];
  let refused = 0;
  const sockets = await Promise.all(
    Array.from({ length: connections }, (_, place) =>
      rawSocket(port, 'socket.io', ballot.tokens[place] ?? null, () => undefined, headers),
    ),
  );
  const started = sharedNow();
  const until = started + seconds * 1000;
  await Promise.all(
    sockets.map(async (socket) => {
      while (sharedNow() < until) {
        const sent = sharedNow();
        const message = { assemblyId: ballot.assemblyId, ...nextPosition(ballot) };
        const answer = (await socket.ask('act', message)) as { ok: boolean };
        took.push(sharedNow() - sent);
        if (!answer.ok) refused++;
      }
    }),
  );
  const perSecond = took.length / ((sharedNow() - started) / 1000);
  for (const socket of sockets) socket.close();
  return { answers: took.length, perSecond, p50: quantile(took, 0.5), p99: quantile(took, 0.99), refused };
}
