import { randomUUID } from 'node:crypto';
import type { FoundBody } from '@coordinadora/contract';
import { importSecret, stage } from './stage.ts';

/** Somebody who takes part with another program than a browser: for those a test has no window for. */
export interface Neighbour {
  token: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests read many shapes.
  get: (path: string) => Promise<any>;
  /** Sends an act and answers what it wrote. Throws where it is refused. */
  act: (assemblyId: string, kind: string, payload: object) => Promise<Written[]>;
  found: (name: string, charter?: FoundBody['charter']) => Promise<{ id: string; slug: string }>;
}

export interface Written {
  kind: string;
  payload: Record<string, string>;
}

export async function neighbour(): Promise<Neighbour> {
  const secret = await importSecret();
  const { token } = await ask('POST', '/participants', {}, { 'x-import-secret': secret });
  const mine = { authorization: `Bearer ${token}` };
  return {
    token,
    get: (path) => ask('GET', path, undefined, mine),
    act: async (assemblyId, kind, payload) => {
      const body = { id: randomUUID(), kind, payload };
      return (await ask('POST', `/assemblies/${assemblyId}/acts`, body, mine)).entries;
    },
    found: async (name, charter = 'formal-consensus') => {
      const body = { name, slug: `e2e-${randomUUID().slice(0, 8)}`, level: 'neighbourhood', charter };
      return (await ask('POST', '/assemblies', body, mine)).assembly;
    },
  };
}

async function ask(
  method: string,
  path: string,
  body?: object,
  headers?: Record<string, string>,
  // biome-ignore lint/suspicious/noExplicitAny: tests read many shapes.
): Promise<any> {
  const answer = await fetch(`${(await stage()).address}/api/v1${path}`, {
    method,
    headers: { ...headers, ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}
