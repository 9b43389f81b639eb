import type { ClientEvents, Locale, ServerEvents } from '@coordinadora/contract';
import type { Server, Socket } from 'socket.io';

export interface SocketData {
  token: string | null;
  deviceId: string | null;
  locale: Locale;
  exempt: boolean;
  /** Assemblies watched in room detail. */
  rooms: Set<string>;
}
type Nothing = Record<never, never>;
export type Io = Server<ClientEvents, ServerEvents, Nothing, SocketData>;
export type LiveSocket = Socket<ClientEvents, ServerEvents, Nothing, SocketData>;
