import type { ServerEvents } from '@coordinadora/contract';
import type { Io } from './io.ts';
import { textFrame } from './text-frame.ts';

/**
 * One event to everybody in a room: text and WebSocket frame are made once, and each client costs one write. (The
 * adapter's own broadcast hands over head and body of the frame apart, which costs a third more.)
 */
export function tellRoom<E extends keyof ServerEvents>(
  io: Io,
  room: string,
  event: E,
  frame: Parameters<ServerEvents[E]>[0],
): void {
  const { adapter, sockets } = io.of('/');
  const listeners = adapter.rooms.get(room);
  if (!listeners) return;
  // "2" is an event to Socket.IO, "4" a message to Engine.IO.
  const packet = `2${JSON.stringify([event, frame])}`;
  const options = { compress: false, wsPreEncodedFrame: [textFrame(Buffer.from(`4${packet}`))] };
  for (const id of listeners) sockets.get(id)?.conn.write(packet, options);
}
