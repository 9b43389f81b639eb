import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { inject } from 'vitest';
import type { Stage } from './setup/setup.ts';

const ask = async (path: string): Promise<Stage> => {
  const answer = await fetch(inject('stage') + path);
  if (!answer.ok) throw new Error(await answer.text());
  return (await answer.json()) as Stage;
};

let shared: Promise<Stage> | undefined;
let connected: Promise<Browser> | undefined;

/** The program all files share: started by whoever asks first. */
export const stage = (): Promise<Stage> => {
  shared ??= ask('/');
  return shared;
};

export const browser = (): Promise<Browser> => {
  connected ??= stage().then((it) => chromium.connect(it.browser));
  return connected;
};

/** Ends the api as a crash would; the program starts it again by itself. */
export const killApi = async (): Promise<void> => void (await ask('/kill-api'));

/** The secret that exempts a test's many newcomers from the limits for strangers. */
export const importSecret = async (): Promise<string> =>
  (await readFile(join((await stage()).folder, 'import.secret'), 'utf8')).trim();
