import type { Acted } from '@coordinadora/contract';
import type { Api } from '../http/api.ts';
import { ProblemError, Unreachable } from '../http/errors.ts';
import { sendAct } from '../live/send-act.ts';
import { holdSocket, type LiveSocket } from '../live/socket.ts';
import type { Queued } from './storage.ts';

/** Sends one act and says what the server answered. Throws where nobody knows. */
export type Transport = (queued: Queued) => Promise<Acted>;

/** Over the socket while it stands, else over HTTP: the act's id makes it harmless to have tried both. */
function transport(socket: LiveSocket, api: Api): Transport {
  return async (queued) => {
    if (!socket.connected) return overHttp(api, queued);
    return sendAct(socket, queued.assemblyId, queued.act).catch((error: unknown) => {
      if (error instanceof Unreachable) return overHttp(api, queued);
      throw error;
    });
  };
}

export async function overHttp(api: Api, { assemblyId, act }: Queued): Promise<Acted> {
  try {
    const body = await api.call('act', { params: { id: assemblyId }, body: act });
    return { ok: true, status: 201, body };
  } catch (error) {
    if (error instanceof ProblemError) return { ok: false, problem: error.problem };
    throw error;
  }
}

/** The usual way of a browser: the page's shared socket, and HTTP beside it. `release` lets the socket go. */
export function liveTransport(api: Api, url?: string, token?: string) {
  const { socket, release } = holdSocket(url, token);
  const onConnect = (callback: () => void) => {
    socket.on('connect', callback);
    return () => socket.off('connect', callback);
  };
  return { send: transport(socket, api), onConnect, release };
}
