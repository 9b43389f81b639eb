import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Api, createApi, ProblemError, Unreachable } from '@coordinadora/client';
import { PlainError } from '../../plain-error.ts';
import { spoken } from '../../spoken.ts';
import { words } from '../words.ts';

/** Speaks with the server as whoever holds that token, or as nobody yet. */
export type Speak = (token?: string) => Api;

/** @throws PlainError where nobody answers there, or the data folder holds no secret for imports */
export async function reachServer(url: string, dataFolder: string): Promise<Speak> {
  const ready = await createApi({ url })
    .call('ready')
    .catch((error: Error) => error);
  if (ready instanceof Error) throw new PlainError(words().noServer(url));
  const path = join(dataFolder, 'import.secret');
  const secret = await readFile(path, 'utf8').catch(() => {
    throw new PlainError(words().noSecret(path));
  });
  const headers = { 'x-import-secret': secret.trim(), 'accept-language': spoken(process.env) };
  return (token) => createApi({ url, token, headers, patience: 60_000 });
}

const PATIENCE = 8;

/**
 * Sends until the server has answered: a lost connection or a busy server is tried again, with longer pauses. Safe
 * because an act's id makes it count once.
 * @throws the server's refusal, or `Unreachable` after several tries
 */
export async function steadily<T>(send: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await send();
    } catch (error) {
      if (attempt === PATIENCE || !passing(error)) throw error;
      await wait(100 * 2 ** attempt);
    }
  }
}

const passing = (error: unknown): boolean =>
  error instanceof Unreachable ||
  (error instanceof ProblemError && [429, 503].includes(error.problem.status));
