import type { ClientEvents, ServerEvents } from '@coordinadora/contract';
import { io, type Socket } from 'socket.io-client';

export type LiveSocket = Socket<ServerEvents, ClientEvents>;
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
    ...(token && { auth: { token } }),
    forceNew: true,
  });
  // Where the server itself ended it, socket.io-client does not try again on its own.
  const again = () => {
    if (!socket.active) setTimeout(() => isHeld(socket) && socket.connect(), 1_000 + Math.random() * 2_000);
  };
  socket.on('disconnect', again);
  socket.on('connect_error', again);
  return socket;
}

const isHeld = (socket: LiveSocket) => [...shared.values()].some((held) => held.socket === socket);
