import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Api, createApi } from '@coordinadora/client';

const WIDTH = 16;

/** What exempts an import from limits: the api keeps it in its data folder. */
export const importSecretIn = async (dataFolder: string): Promise<string> =>
  (await readFile(join(dataFolder, 'import.secret'), 'utf8')).trim();

/** New participants, each on a device of their own, as an import brings them; answers their tokens. */
export async function bringPeople(url: string, dataFolder: string, count: number): Promise<string[]> {
  const headers = { 'x-import-secret': await importSecretIn(dataFolder) };
  const api = createApi({ url, headers, patience: 60_000 });
  const tokens: string[] = [];
  await inLanes(count, async () => {
    tokens.push((await api.call('createParticipant', { body: {} })).token);
  });
  return tokens;
}

/** Does something `count` times, several at once. */
export async function inLanes(count: number, work: (index: number) => Promise<void>): Promise<void> {
  let begun = 0;
  const lane = async () => {
    while (begun < count) await work(begun++);
  };
  await Promise.all(Array.from({ length: WIDTH }, lane));
}

/** Speaks for the holder of that token. */
export const as = (url: string, token: string | undefined, headers: Record<string, string> = {}): Api =>
  createApi({ url, token, headers, patience: 60_000 });
