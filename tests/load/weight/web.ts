import { join } from 'node:path';
import { webFiles } from '@coordinadora/cli';
import { freePort } from '../../../apps/cli/src/postgres/free-port.ts';
import type { Subject } from '../processes/subject.ts';
import type { Bench } from '../world/bench.ts';
import { root, serveNext } from './next.ts';

const shared = { SHARED_SECRET: 'known-to-api-and-web-in-this-run' };

/** Our api and the built web behind it, on one address as a browser has it. */
export async function startWeb(
  bench: Bench,
  env: Record<string, string> = {},
): Promise<{ url: string; api: Subject; stop: () => Promise<void> }> {
  const webPort = await freePort();
  const api = await bench.startApi({
    ...env,
    ...shared,
    WEB_URL: `http://127.0.0.1:${webPort}`,
    WEB_FILES: webFiles,
  });
  try {
    const web = await serveNext(join(root, 'apps/web'), { ...shared, API_URL: api.url }, webPort);
    const stop = async () => {
      await web.stop();
      await api.stop();
    };
    return { url: api.url, api, stop };
  } catch (error) {
    await api.stop();
    throw error;
  }
}
