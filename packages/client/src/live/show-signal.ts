import type { ClientEvents } from '@coordinadora/contract';
import type { LiveSocket } from './socket.ts';

const PATIENCE = 5_000;

/** Sends a hand signal, which is of this moment: without a connection it is not kept. @returns whether it was taken */
export async function showSignal(
  socket: LiveSocket,
  message: Parameters<ClientEvents['signal']>[0],
): Promise<boolean> {
  if (!socket.connected) return false;
  return socket
    .timeout(PATIENCE)
    .emitWithAck('signal', message)
    .then(
      ({ ok }) => ok,
      () => false,
    );
}
