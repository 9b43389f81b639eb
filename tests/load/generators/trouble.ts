import type { Socket } from 'node:net';
import { WebSocket } from 'ws';

export interface TroubleWish {
  port: number;
  /** Clients that watch, and then read nothing any more. */
  stalled: number;
  /** What they ask before they stall. */
  hello: { event: string; message: object };
  /** How many frames a second come that are no message of ours, each on a connection of its own. */
  malformedPerSecond: number;
}

/** A mask and a reserved opcode: no frame that RFC 6455 knows. */
const NO_FRAME = Buffer.from([0x8f, 0x80, 0, 0, 0, 0]);
const NO_PACKETS = ['42["watch"', '4\u0000{]', '451-["act",{"_placeholder":true,"num":0}]'];

let stalled: WebSocket[] = [];
let timer: NodeJS.Timeout | undefined;

/** Begins to disturb a server in the two ways, until `endTrouble`. */
export async function beginTrouble(wish: TroubleWish): Promise<void> {
  stalled = await Promise.all(Array.from({ length: wish.stalled }, () => stall(wish)));
  let round = 0;
  timer = setInterval(() => malform(wish.port, round++), 1000 / wish.malformedPerSecond);
}

/** Answers how many of the stalled were still held by the server. */
export function endTrouble(): { held: number } {
  clearInterval(timer);
  const held = stalled.filter(({ readyState }) => readyState === WebSocket.OPEN).length;
  for (const socket of stalled) socket.terminate();
  stalled = [];
  return { held };
}

const liveAddress = (port: number) => `ws://127.0.0.1:${port}/socket.io/?EIO=4&transport=websocket`;

/** Watches like anybody, and from the first answer on takes nothing out of its socket. */
function stall({ port, hello }: TroubleWish): Promise<WebSocket> {
  const socket = new WebSocket(liveAddress(port), { perMessageDeflate: false });
  socket.once('open', () => socket.send('40'));
  return new Promise((resolve, reject) => {
    socket.once('error', reject);
    socket.on('message', (frame: Buffer) => {
      const text = frame.toString('latin1', 0, 4);
      if (text.startsWith('40')) socket.send(`420${JSON.stringify([hello.event, hello.message])}`);
      if (!text.startsWith('43')) return;
      (socket as unknown as { _socket: Socket })._socket.pause();
      resolve(socket);
    });
  });
}

function malform(port: number, round: number): void {
  const socket = new WebSocket(liveAddress(port), { perMessageDeflate: false });
  socket.once('error', () => undefined);
  socket.once('open', () => {
    const packet = NO_PACKETS[round % (NO_PACKETS.length + 1)];
    if (packet === undefined) (socket as unknown as { _socket: Socket })._socket.write(NO_FRAME);
    else {
      socket.send('40');
      socket.send(packet);
    }
    setTimeout(() => socket.terminate(), 200);
  });
}
