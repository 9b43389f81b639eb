import { once } from 'node:events';
import { WebSocket } from 'ws';

/** A WebSocket to the live half that speaks Engine.IO by hand, right or wrong. */
export async function rawSocket(url: string): Promise<WebSocket> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`);
  socket.on('error', () => undefined);
  await once(socket, 'open');
  return socket;
}

/** Joined to the namespace, as a client is before it says anything. */
export async function joinedSocket(url: string, token?: string): Promise<WebSocket> {
  const socket = await rawSocket(url);
  await new Promise<void>((resolve) => {
    socket.on('message', (data) => String(data).startsWith('40') && resolve());
    socket.send(`40${token ? JSON.stringify({ token }) : ''}`);
  });
  return socket;
}
