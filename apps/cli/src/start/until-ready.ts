import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { PlainError } from '../plain-error.ts';
import { said } from '../spoken.ts';
import type { Service } from './service.ts';

/**
 * Waits until that address answers without an error. Books may be many and machines slow, so there is no limit.
 * @throws PlainError if the service ends before.
 */
export async function untilReady(
  name: string,
  url: string,
  service: Service,
  log: string,
  stop: AbortSignal,
) {
  let ended = false;
  service.firstEnd.then(() => (ended = true));
  await untilAnswers(url, stop, async () => {
    if (ended) throw new PlainError(notStarted(name, log, await lastLine(log)));
  });
}

/** Waits until that address answers without an error, or somebody stops it; looks meanwhile whether it still may. */
export async function untilAnswers(url: string, stop: AbortSignal, look = async () => {}): Promise<void> {
  while (!stop.aborted && !(await answers(url, stop))) {
    await look();
    await sleep(150);
  }
}

export const notStarted = (name: string, log: string, last: string) =>
  said({
    es: `${name} no arranca; ${log} termina con: ${last}`,
    en: `The ${name} does not start; ${log} ends with: ${last}`,
  });

/** Long enough for a page that is compiled first: asked again meanwhile, it would be rendered again. */
const PATIENCE = 120_000;

function answers(url: string, stop: AbortSignal): Promise<boolean> {
  const signal = AbortSignal.any([stop, AbortSignal.timeout(PATIENCE)]);
  return fetch(url, { redirect: 'manual', signal }).then(
    ({ status }) => status < 500,
    () => false,
  );
}

export async function lastLine(log: string): Promise<string> {
  const lines = (await readFile(log, 'utf8')).trim().split('\n').map(plain);
  return lines.findLast((line) => /error|could not|taken/i.test(line)) ?? lines.at(-1) ?? '';
}

/** The message of a line that the api logged as JSON. */
function plain(line: string): string {
  try {
    return JSON.parse(line).msg ?? line;
  } catch {
    return line.trim();
  }
}
