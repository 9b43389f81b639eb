import { join } from 'node:path';
import type { Generator } from '../processes/generator.ts';
import { runSubject } from '../processes/subject.ts';
import type { Bench } from '../world/bench.ts';
import type { WorldA } from '../world/world-a.ts';
import { ask, put } from './handed.ts';

export const CONNECTIONS = 32;

/** How often a page is handed out a second, and a file of the same bytes. */
export interface PageRate {
  name: string;
  bytes: number;
  ours: number;
  plain: number;
}

/** Each page that a hall reads, as often as it is answered, in turn with a file of the same bytes from Fastify alone. */
export async function pageRates(bench: Bench, world: WorldA, generator: Generator): Promise<PageRate[]> {
  const folder = join(bench.folder, 'pages');
  const pages = await Promise.all(
    Object.entries(world.pages).map(async ([name, path]) => {
      const handed = await ask(world.url, path);
      return { name, path, bytes: handed.bytes.length, file: await put(folder, name, handed) };
    }),
  );
  const rate = async (port: number, path: string, seconds: number) => {
    const { perSecond, refused } = await generator.ask('floodPage', {
      path,
      port,
      connections: CONNECTIONS,
      seconds,
    });
    if (refused > 0) throw new Error(`${refused} times ${path} was not there`);
    return perSecond;
  };
  const plain = await runSubject('tests/load/baselines/fastify-files.ts', { FOLDER: folder });
  const rates: PageRate[] = [];
  for (const { name, path, bytes, file } of pages) {
    // Once before it counts: code that runs for the first time is slow.
    for (const seconds of [1, bench.quick ? 2 : 4]) {
      const [ours, files] = [await rate(world.port, path, seconds), await rate(plain.port, file, seconds)];
      if (seconds > 1) rates.push({ name, bytes, ours, plain: files });
    }
  }
  await plain.stop();
  return rates;
}
