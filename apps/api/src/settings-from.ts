import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Settings } from './settings.ts';

/** Settings from an environment. Throws where there is no database address. */
export async function settingsFrom(env: NodeJS.ProcessEnv): Promise<Settings> {
  const databaseUrl = env.DATABASE_URL;
  if (!databaseUrl) throw new Error('DATABASE_URL says which database to use; it is not set.');
  const dataFolder = env.DATA_DIR ?? null;
  return {
    databaseUrl,
    host: env.HOST ?? '127.0.0.1',
    port: Number(env.PORT ?? 4000),
    webUrl: env.WEB_URL ?? null,
    webFiles: env.WEB_FILES ? resolve(env.WEB_FILES) : null,
    dataFolder,
    sharedSecret: env.SHARED_SECRET ?? null,
    importSecret: dataFolder === null ? null : await importSecret(dataFolder),
    trustProxy: env.TRUST_PROXY === '1',
    logLevel: env.LOG_LEVEL ?? 'info',
    development: env.NODE_ENV === 'development',
  };
}

/**
 * The secret that exempts an import from limits: whoever can read the data folder may import. Made on first need; of
 * two processes that start at once, the first one's stands. Throws where the file stays empty.
 */
async function importSecret(dataFolder: string): Promise<string> {
  const file = join(dataFolder, 'import.secret');
  await mkdir(dataFolder, { recursive: true });
  for (let attempt = 0; attempt < 50; attempt++) {
    const kept = (await readFile(file, 'utf8').catch(() => '')).trim();
    if (kept) return kept;
    const secret = randomBytes(32).toString('base64url');
    const written = writeFile(file, `${secret}\n`, { mode: 0o600, flag: 'wx' });
    await written.catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
      return wait(20);
    });
  }
  throw new Error(`${file} is empty: remove it, and a new secret is drawn.`);
}
