import type { Acted, WireAct } from '@coordinadora/contract';
import { Unreachable } from '../http/errors.ts';
import type { LiveSocket } from './socket.ts';

const PATIENCE = 10_000;

/** Sends an act over the socket. Throws `Unreachable` where no answer comes: it may have been applied, or not. */
export async function sendAct(socket: LiveSocket, assemblyId: string, act: WireAct): Promise<Acted> {
  if (!socket.connected) throw new Unreachable('no connection');
  try {
    return await socket.timeout(PATIENCE).emitWithAck('act', { ...act, assemblyId });
  } catch (cause) {
    throw new Unreachable('no answer', { cause });
  }
}
