import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { freePort } from '../postgres/free-port.ts';
import { root } from '../root.ts';
import { nextProgram, webFolder } from '../web/build.ts';
import { localAddress } from './addresses.ts';
import type { Settings } from './settings.ts';

/** How Node is to run web and api so that they find and trust each other, and where both are reached. */
export async function programsOf({ host, port }: Settings, databaseUrl: string, dataFolder: string) {
  const webPort = String(await freePort());
  const shared = { SHARED_SECRET: randomBytes(32).toString('hex'), DATA_DIR: dataFolder };
  const address = localAddress(host, port).replace('localhost', '127.0.0.1');
  return {
    address,
    web: {
      /** `start` serves what was built, `dev` the sources. */
      args: (how: 'start' | 'dev') => [nextProgram(), how, webFolder, '-H', '127.0.0.1', '-p', webPort],
      env: { ...shared, API_URL: address },
    },
    api: {
      args: [join(root, 'apps', 'api', 'src', 'main.ts')],
      env: {
        ...shared,
        DATABASE_URL: databaseUrl,
        HOST: host,
        PORT: String(port),
        WEB_URL: `http://127.0.0.1:${webPort}`,
      },
    },
  };
}
