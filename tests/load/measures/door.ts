import { ensureWebBuilt } from '@coordinadora/cli';
import { filesOf } from '../door/files.ts';
import { ask, type Handed, leave } from '../door/handed.ts';
import { type Coming, type Page, told } from '../door/told.ts';
import type { Arrived } from '../generators/arrive.ts';
import { type Generator, startGenerator } from '../processes/generator.ts';
import { runSubject } from '../processes/subject.ts';
import type { Section } from '../report/types.ts';
import { openBrowser } from '../weight/scripts.ts';
import type { Bench } from '../world/bench.ts';
import { startWorldA, type WorldA } from '../world/world-a.ts';

const SECONDS = 10;
/** How many arrive, and in what part of the time in which they do everybody has to be live. */
const HALLS: [telephones: number, most: number][] = [
  [500, 1.1],
  [2_000, 1.5],
];
const CONNECTIONS = 32;

/** A hall scans the code within ten seconds; and how many pages a second there are for those who come. */
export async function door(bench: Bench): Promise<Section> {
  await ensureWebBuilt();
  const world = await startWorldA(bench);
  const generator = startGenerator();
  try {
    const files = await filesOfMeeting(world);
    const pages = await Promise.all(Object.values(world.pages).map((path) => ask(world.url, path)));
    const handed = [...pages, ...(await Promise.all(files.map((path) => ask(world.url, path))))];
    const place = await leave(bench.folder, handed);
    const comings: Coming[] = [];
    for (const [telephones, most] of bench.quick ? HALLS.slice(0, 1) : HALLS)
      comings.push({ telephones, most, ...(await arrivals(generator, world, files, telephones, place)) });
    const rates = await pageRates(generator, world, pages, place, bench.quick ? 2 : 4);
    return told({
      comings,
      rates,
      files: handed.slice(pages.length),
      seconds: SECONDS,
      connections: CONNECTIONS,
    });
  } finally {
    await generator.stop();
    await world.stop();
  }
}

async function filesOfMeeting({ url, pages }: WorldA): Promise<string[]> {
  const browser = await openBrowser();
  return filesOf(browser, url, pages.meeting).finally(() => browser.close());
}

async function arrivals(
  generator: Generator,
  world: WorldA,
  files: string[],
  count: number,
  place: string,
): Promise<{ ours: Arrived; plain: Arrived }> {
  const wish = { count, seconds: SECONDS, page: world.pages.meeting, files };
  const plain = await against('plain-node', place, (port) =>
    generator.ask('arrive', { ...wish, port, assemblyId: null }),
  );
  const ours = await generator.ask('arrive', { ...wish, port: world.port, assemblyId: world.assemblyId });
  return { ours, plain };
}

async function pageRates(
  generator: Generator,
  world: WorldA,
  handed: Handed[],
  place: string,
  seconds: number,
): Promise<Page[]> {
  const rates: Page[] = [];
  for (const [at, [name, path]] of Object.entries(world.pages).entries()) {
    const wish = { path, connections: CONNECTIONS, seconds };
    const rate = async (port: number) => {
      const { perSecond, refused } = await generator.ask('floodPage', { ...wish, port });
      if (refused > 0) throw new Error(`${refused} times the ${name} page was not there`);
      return perSecond;
    };
    const ours = await rate(world.port);
    const plain = await against('fastify-files', place, rate);
    rates.push({ name, bytes: handed[at]?.bytes.length ?? 0, ours, plain });
  }
  return rates;
}

async function against<T>(baseline: string, place: string, work: (port: number) => Promise<T>): Promise<T> {
  const server = await runSubject(`tests/load/baselines/${baseline}.ts`, { HANDED: place });
  return work(server.port).finally(server.stop);
}
