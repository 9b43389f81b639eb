import { networkInterfaces } from 'node:os';

/** Where a browser on this machine finds it. */
export function localAddress(host: string, port: number): string {
  const name = isEveryNetwork(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

/** Where a telephone on the same network finds it; null if there is no network or it listens on this machine only. */
export function networkAddress(host: string, port: number): string | null {
  if (!isEveryNetwork(host)) return null;
  for (const [name, addresses] of Object.entries(networkInterfaces())) {
    // Bridges to containers and virtual machines lead to no telephone.
    if (/^(docker|br-|veth|virbr|vmnet|utun)/.test(name)) continue;
    const found = addresses?.find(({ family, internal }) => family === 'IPv4' && !internal);
    if (found) return `http://${found.address}:${port}`;
  }
  return null;
}

const isEveryNetwork = (host: string) => host === '0.0.0.0' || host === '::';
