import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openDataFolder } from '../data-folder.ts';
import { spoken } from '../spoken.ts';
import { ensureWebBuilt, webFiles } from '../web/build.ts';
import { programsOf } from './programs.ts';
import type { Serve } from './run.ts';
import { runService } from './service.ts';
import { untilReady } from './until-ready.ts';
import { WORDS } from './words.ts';

/** The built web and the api, started again where they end by themselves; what they say goes to logs in the data folder. */
export const serve: Serve = async (settings, databaseUrl, stops, stop) => {
  const words = WORDS[spoken(process.env)];
  await ensureWebBuilt(stop);
  if (stop.aborted) return;
  console.log(words.starting);
  const dataFolder = await openDataFolder(settings.dataFolder);
  const { address, web, api } = await programsOf(settings, databaseUrl, dataFolder);

  const webLog = await emptyLog(dataFolder, 'web.log');
  const webService = runService(web.args('start'), web.env, webLog);
  const apiLog = await emptyLog(dataFolder, 'api.log');
  const apiEnv = { ...api.env, WEB_FILES: webFiles };
  const apiService = runService(api.args, apiEnv, apiLog);

  stops.unshift(webService.stop, apiService.stop);
  await untilReady('api', `${address}/api/v1/ready`, apiService, apiLog, stop);
  await untilReady('web', `${address}/`, webService, webLog, stop);
};

export async function emptyLog(dataFolder: string, name: string): Promise<string> {
  const path = join(dataFolder, name);
  await writeFile(path, '', { mode: 0o600 });
  return path;
}
