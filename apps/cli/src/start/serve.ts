import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openDataFolder } from '../data-folder.ts';
import { freePort } from '../postgres/free-port.ts';
import { root } from '../root.ts';
import { nextProgram } from '../web/build.ts';
import { localAddress } from './addresses.ts';
import { runService } from './service.ts';
import type { Settings } from './settings.ts';
import { untilReady } from './until-ready.ts';

type Stops = (() => Promise<void>)[];

/** Starts web and api and waits until a browser would be served. Adds how to stop them to `stops`, last first. */
export async function serve(
  settings: Settings,
  databaseUrl: string,
  stops: Stops,
  stop: AbortSignal,
): Promise<void> {
  const { host, port } = settings;
  const dataFolder = await openDataFolder(settings.dataFolder);
  const webPort = String(await freePort());
  const shared = { SHARED_SECRET: randomBytes(32).toString('hex'), DATA_DIR: dataFolder };
  const api = localAddress(host, port).replace('localhost', '127.0.0.1');
  const web = `http://127.0.0.1:${webPort}`;

  const webLog = await emptyLog(dataFolder, 'web.log');
  const webArgs = [nextProgram(), 'start', join(root, 'apps', 'web'), '-H', '127.0.0.1', '-p', webPort];
  const webService = runService(webArgs, { ...shared, API_URL: api }, webLog);

  const apiLog = await emptyLog(dataFolder, 'api.log');
  const apiEnv = {
    ...shared,
    DATABASE_URL: databaseUrl,
    HOST: host,
    PORT: String(port),
    WEB_URL: web,
  };
  const apiService = runService([join(root, 'apps', 'api', 'src', 'main.ts')], apiEnv, apiLog);

  stops.unshift(webService.stop, apiService.stop);
  await untilReady('api', `${api}/api/v1/ready`, apiService, apiLog, stop);
  await untilReady('web', `${api}/`, webService, webLog, stop);
}

export async function emptyLog(dataFolder: string, name: string): Promise<string> {
  const path = join(dataFolder, name);
  await writeFile(path, '', { mode: 0o600 });
  return path;
}
