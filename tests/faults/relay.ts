import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface Relay {
  port: number;
  /** Where new connections go from now on; null refuses them. Those that stand are broken off. */
  lead: (port: number | null) => void;
  stop: () => Promise<void>;
}

/** An address that stays the same while what is behind it comes, goes and changes. */
export async function relay(first: number): Promise<Relay> {
  let target: number | null = first;
  const open = new Set<Socket>();
  const server = createServer((here) => {
    if (target === null) return void here.destroy();
    const there = connect(target, '127.0.0.1');
    for (const [one, other] of [
      [here, there],
      [there, here],
    ] as const) {
      open.add(one);
      one.pipe(other);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const breakOff = () => {
    for (const socket of open) socket.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    lead: (port) => {
      target = port;
      breakOff();
    },
    stop: async () => {
      breakOff();
      server.close();
      await once(server, 'close');
    },
  };
}
