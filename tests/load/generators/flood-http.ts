import { randomUUID } from 'node:crypto';
import { type Flood, flood, type Rate } from './flood.ts';
import { type Ballot, nextPosition } from './positions.ts';

export interface HttpFlood extends Flood {
  /** Positions for our api; null for a baseline, which gets one `{ voter, poll, value }` per request. */
  ballot: Ballot | null;
  /** More header lines, each ended by CRLF. */
  headers?: string;
  voters: number;
}

/** Positions as fast as they are answered. */
export const floodHttp = (wish: HttpFlood): Promise<Rate> => flood(wish, (turn) => requestOf(wish, turn));

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
