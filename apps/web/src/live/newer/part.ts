import { announceNewer } from './newer.ts';
import { pageFiles } from './pageFiles.ts';

/**
 * Fetches a part of the page's own program: `part(() => import('./wire.ts'))`. Where it cannot be had though the server
 * answers, its file went with an older build, and the page says that there is a newer one. Throws as the import did.
 */
export async function part<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if ((await pageFiles()) !== 'away') announceNewer();
    throw error;
  }
}
