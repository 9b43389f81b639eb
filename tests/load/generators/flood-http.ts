import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { quantile, sharedNow } from './clock.ts';
import { type Ballot, nextPosition } from './positions.ts';

/** How many answers came in a second, and how long they took (ms). */
export interface Rate {
  perSecond: number;
  answers: number;
  p50: number;
  p99: number;
  /** Answers other than 200 and 201. */
  refused: number;
}

export interface HttpFlood {
  port: number;
  connections: number;
  seconds: number;
  /** Positions for our api; null for a baseline, which gets one `{ voter, poll, value }` per request. */
  ballot: Ballot | null;
  /** More header lines, each ended by CRLF. */
  headers?: string;
  voters: number;
}

/** Asks as fast as answers come, by hand over keep-alive connections: a client library would cost more than the server. */
export async function floodHttp(flood: HttpFlood): Promise<Rate> {
  const took: number[] = [];
  let refused = 0;
  const until = sharedNow() + flood.seconds * 1000;
  const lane = async (place: number) => {
    const exchange = await keepAlive(flood.port);
    for (let turn = 0; sharedNow() < until; turn++) {
      const sent = sharedNow();
      const status = await exchange(requestOf(flood, place + turn * flood.connections));
      took.push(sharedNow() - sent);
      if (status !== 200 && status !== 201) refused++;
    }
  };
  const started = sharedNow();
  await Promise.all(Array.from({ length: flood.connections }, (_, place) => lane(place)));
  const perSecond = took.length / ((sharedNow() - started) / 1000);
  return { answers: took.length, perSecond, p50: quantile(took, 0.5), p99: quantile(took, 0.99), refused };
}

const POLL = randomUUID();

function requestOf({ ballot, headers = '', voters }: HttpFlood, turn: number): string {
  const value = { voter: voterId(turn % voters), poll: POLL, value: turn };
  const body = JSON.stringify(ballot ? nextPosition(ballot) : value);
  const path = ballot ? `/api/v1/assemblies/${ballot.assemblyId}/acts` : '/votes';
  const token = ballot?.tokens[turn % ballot.tokens.length];
  const authorization = token ? `Authorization: Bearer ${token}\r\n` : '';
  return `POST ${path} HTTP/1.1\r\nHost: localhost\r\n${authorization}${headers}Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

const voterId = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** A connection on which one request follows the answer to the one before; resolves to the status. */
export function keepAlive(port: number): Promise<(request: string) => Promise<number>> {
  const socket = connect(port, '127.0.0.1');
  socket.setNoDelay(true);
  let kept = '';
  let answered: (status: number) => void = () => undefined;
  socket.on('data', (data) => {
    kept += data.toString('latin1');
    const head = kept.indexOf('\r\n\r\n');
    if (head < 0) return;
    const length = Number(/content-length: (\d+)/i.exec(kept.slice(0, head))?.[1] ?? 0);
    if (kept.length < head + 4 + length) return;
    const status = Number(kept.slice(9, 12));
    kept = '';
    answered(status);
  });
  const exchange = (request: string) =>
    new Promise<number>((resolve) => {
      answered = resolve;
      socket.write(request);
    });
  return new Promise((resolve, reject) => {
    socket.once('error', reject);
    socket.once('connect', () => resolve(exchange));
  });
}
