import { mkdtemp, rm } from 'node:fs/promises';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../start/free-port.ts';
import { pressCtrlC, start, untilServing } from '../../start/running.ts';
import { killApiOf } from './kill-api.ts';

export interface Program {
  /** As a telephone in the hall reaches it: over plain HTTP and not localhost, where browsers allow less. */
  address: string;
  /** Its data folder: secret of imports, sign-in links of the demo. */
  folder: string;
  killApi: () => Promise<void>;
  stop: () => Promise<void>;
}

/** `npm start` with its own database, filled with the demo world; its clock is on a wall where no assembly of any test is. */
export async function startProgram(): Promise<Program> {
  const folder = await mkdtemp(join(tmpdir(), 'coordinadora-e2e-'));
  const port = await freePort();
  const running = start({
    HOST: '0.0.0.0',
    PORT: port,
    COORDINADORA_DATA: folder,
    WORLD: '',
    TZ: 'Asia/Tokyo',
  });
  await untilServing(running);
  return {
    address: `http://${ownAddress()}:${port}`,
    folder,
    killApi: () => killApiOf(running.child.pid as number),
    stop: async () => {
      await pressCtrlC(running);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** This machine as others see it; itself where it has no network. */
function ownAddress(): string {
  const all = Object.values(networkInterfaces()).flat();
  return all.find((one) => one?.family === 'IPv4' && !one.internal)?.address ?? '127.0.0.1';
}
