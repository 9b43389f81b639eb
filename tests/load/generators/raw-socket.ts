import { WebSocket } from 'ws';

/** `socket.io` speaks its protocol by hand over a plain WebSocket: its own client would cost more than the server. */
export type Speech = 'socket.io' | 'ws';

export interface RawSocket {
  /** Sends an event and resolves with what acknowledges it. */
  ask: (event: string, message: object) => Promise<unknown>;
  close: () => void;
}

/** Connects, as that token where there is one. `heard` gets each frame that is not part of the protocol. */
export function rawSocket(
  port: number,
  speech: Speech,
  token: string | null,
  heard: (frame: Buffer) => void,
  headers: Record<string, string> = {},
): Promise<RawSocket> {
  const path = speech === 'ws' ? '/' : '/socket.io/?EIO=4&transport=websocket';
  const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, { perMessageDeflate: false, headers });
  const waiting = new Map<number, (answer: unknown) => void>();
  let asked = 0;
  const raw: RawSocket = {
    ask: (event, message) =>
      new Promise((resolve) => {
        const id = asked++;
        waiting.set(id, resolve);
        socket.send(`42${id}${JSON.stringify([event, message])}`);
      }),
    close: () => socket.terminate(),
  };
  return new Promise((resolve, reject) => {
    socket.once('error', reject);
    if (speech === 'ws') {
      socket.once('open', () => resolve(raw));
      socket.on('message', heard);
      return;
    }
    socket.on('message', (frame: Buffer) => {
      const kind = frame[0];
      if (kind === OPEN) socket.send(token === null ? '40' : `40${JSON.stringify({ token })}`);
      else if (kind === PING) socket.send('3');
      else if (frame[1] === CONNECT) resolve(raw);
      else if (frame[1] === ACK) acknowledged(frame, waiting);
      else heard(frame);
    });
  });
}

const OPEN = '0'.charCodeAt(0);
const PING = '2'.charCodeAt(0);
const CONNECT = '0'.charCodeAt(0);
const ACK = '3'.charCodeAt(0);

function acknowledged(frame: Buffer, waiting: Map<number, (answer: unknown) => void>): void {
  const text = frame.toString();
  const bracket = text.indexOf('[');
  const id = Number(text.slice(2, bracket));
  waiting.get(id)?.(JSON.parse(text.slice(bracket))[0]);
  waiting.delete(id);
}
