import type { Arrived } from '../generators/arrive.ts';
import type { Generator } from '../processes/generator.ts';
import { runSubject } from '../processes/subject.ts';
import type { Bench } from '../world/bench.ts';
import type { WorldA } from '../world/world-a.ts';
import { ask, type Handed, leave } from './handed.ts';

/** In how many seconds a hall scans the code. */
export const SECONDS = 10;

/** A hall that arrived, and the same from a plain server. `most`: in how many times their time all have to be live. */
export interface Coming {
  telephones: number;
  most: number;
  ours: Arrived;
  plain: Arrived;
}

const HALLS = [
  { telephones: 500, most: 1.1 },
  { telephones: 2_000, most: 1.5 },
];

/** Halls of several sizes arrive at world A's meeting, and at Node alone that hands out the same bytes. */
export async function arrivals(
  bench: Bench,
  world: WorldA,
  generator: Generator,
  files: Handed[],
): Promise<Coming[]> {
  const page = world.pages.meeting;
  const HANDED = await leave(bench.folder, [await ask(world.url, page), ...files]);
  const comings: Coming[] = [];
  for (const hall of bench.quick ? HALLS.slice(0, 1) : HALLS) {
    bench.say(`  ${hall.telephones} telephones …`);
    const wish = { count: hall.telephones, seconds: SECONDS, page, files: files.map(({ path }) => path) };
    const server = await runSubject('tests/load/baselines/plain-node.ts', { HANDED });
    const plain = await generator
      .ask('arrive', { ...wish, port: server.port, assemblyId: null })
      .finally(server.stop);
    const ours = await generator.ask('arrive', { ...wish, port: world.port, assemblyId: world.assemblyId });
    comings.push({ ...hall, ours, plain });
  }
  return comings;
}
