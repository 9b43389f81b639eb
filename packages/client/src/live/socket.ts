import type { ClientEvents, ServerEvents } from '@coordinadora/contract';
import { CLIENT_SPEAKS } from '@coordinadora/contract/protocol';
import { io, type Socket } from 'socket.io-client';
import { tellOfServer } from './server-news.ts';

export type LiveSocket = Socket<ServerEvents, ClientEvents>;
/** How long to wait at least before a server that ended the connection is asked again, ms. */
const SOON = 1_000;
/** The same where only another server, or this page made anew, would understand. */
const LATER = 20_000;

interface Shared {
  socket: LiveSocket;
  holders: number;
}
const shared = new Map<string, Shared>();

/**
 * The socket to a server, one for all who hold it. WebSocket first; where a network lets none through, long polling.
 * @returns the socket and how to let it go; the last to let go closes it
 */
export function holdSocket(url = '', token?: string): { socket: LiveSocket; release: () => void } {
  const key = `${url} ${token ?? ''}`;
  const held = shared.get(key) ?? { socket: open(url, token), holders: 0 };
  held.holders++;
  shared.set(key, held);
  const release = () => {
    if (--held.holders > 0) return;
    shared.delete(key);
    held.socket.disconnect();
  };
  return { socket: held.socket, release };
}

function open(url: string, token?: string): LiveSocket {
  const socket: LiveSocket = io(url || undefined, {
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    reconnectionDelay: 500,
    reconnectionDelayMax: 5_000,
    auth: { ...CLIENT_SPEAKS, ...(token && { token }) },
    forceNew: true,
  });
  let met = false;
  socket.on('connect', () => {
    if (met) tellOfServer({ kind: 'back' });
    met = true;
  });
  socket.on('disconnect', () => again(socket, SOON));
  socket.on('connect_error', (error: Error & { data?: { code?: unknown } }) => {
    const old = error.data?.code === 'client_too_old';
    if (old) tellOfServer({ kind: 'client_too_old' });
    again(socket, old ? LATER : SOON);
  });
  return socket;
}

/** Where the server itself ended or refused it, socket.io-client does not try again on its own. */
function again(socket: LiveSocket, wait: number): void {
  if (!socket.active) setTimeout(() => isHeld(socket) && socket.connect(), wait * (1 + 2 * Math.random()));
}

const isHeld = (socket: LiveSocket) => [...shared.values()].some((held) => held.socket === socket);
