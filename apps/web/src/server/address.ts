import { networkInterfaces } from 'node:os';
import { headers } from 'next/headers';

/** Where the reader's browser finds this server, without a slash at the end; what links begin with. */
export async function ownAddress(): Promise<string> {
  const head = await headers();
  const host = head.get('x-forwarded-host') ?? head.get('host') ?? 'localhost';
  const scheme = head.get('x-forwarded-proto') ?? 'http';
  return `${scheme.split(',')[0]}://${host}`;
}

/** This machine on its local network; null where it is on none. */
const onNetwork = (): string | null =>
  Object.values(networkInterfaces())
    .flat()
    .find((one) => one?.family === 'IPv4' && !one.internal)?.address ?? null;

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** The same for other devices: what QR codes begin with. A reader at this very machine sees it as others have to. */
export async function reachableAddress(): Promise<string> {
  const address = new URL(await ownAddress());
  const network = LOOPBACK.test(address.hostname) ? onNetwork() : null;
  if (network) address.hostname = network;
  return address.origin;
}
