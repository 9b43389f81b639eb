import { newId } from '@coordinadora/client';
import { startGenerator } from '../processes/generator.ts';
import type { Subject } from '../processes/subject.ts';
import { figure, times } from '../report/figures.ts';
import type { Section } from '../report/types.ts';
import type { Bench } from '../world/bench.ts';
import { openHall } from '../world/hall.ts';
import { as, bringPeople, importSecretIn, inLanes } from '../world/people.ts';

/** How much more an act may cost among many assemblies and still count as flat: what two runs differ by anyway. */
const FLAT = 1.15;

/** What an act costs among a few assemblies, and among 5,500. */
export async function assemblies(bench: Bench): Promise<Section> {
  const many = bench.quick ? 300 : 5_500;
  const some = Math.round(many / 10);
  const people = bench.quick ? 400 : 1_000;
  const seconds = bench.quick ? 2 : 5;
  const api = await bench.startApi();
  const generator = startGenerator();
  try {
    const ballot = await openHall(api.url, bench.folder, people);
    const flood = { port: api.port, connections: 32, ballot, voters: people };
    await generator.ask('floodHttp', { ...flood, seconds: 2 });
    const position = async () => {
      const { answers } = await generator.ask('floodHttp', { ...flood, seconds });
      return answers;
    };
    const found = await founder(api, bench);
    const alone = await cost(api, position);
    const first = await cost(api, () => found(some));
    await found(many - 2 * some);
    const last = await cost(api, () => found(some));
    const among = await cost(api, position);
    return {
      title: 'Many assemblies',
      how: `One process and one database. Positions at 32 connections in one assembly, before and after ${figure(many)} others were founded; and founding itself, the first ${figure(some)} against the last. Each assembly is held in memory from its founding on.`,
      columns: ['act', 'server CPU µs each, at first', `among ${figure(many)}`],
      rows: [
        ['a position', figure(alone), figure(among)],
        ['a founding', figure(first), figure(last)],
      ],
      notes: [],
      ratios: [
        {
          goal: 9,
          says: `cost per act flat from 1 to ${figure(many)} assemblies`,
          measured: `${times(among / alone)}, founding ${times(last / first)}`,
          met: among <= FLAT * alone && last <= FLAT * first,
        },
      ],
    };
  } finally {
    await generator.stop();
    await api.stop();
  }
}

/** CPU of the server for each of the acts that were done, µs. */
async function cost(server: Subject, work: () => Promise<number>): Promise<number> {
  const before = await server.usage();
  const acts = await work();
  const after = await server.usage();
  return ((after.cpuMs - before.cpuMs) * 1000) / acts;
}

/** Founds so many assemblies, as many people would, and answers their number. */
async function founder(api: Subject, bench: Bench): Promise<(count: number) => Promise<number>> {
  const [token] = await bringPeople(api.url, bench.folder, 1);
  const secret = await importSecretIn(bench.folder);
  const client = as(api.url, token, { 'x-import-secret': secret });
  return async (count) => {
    await inLanes(count, async () => {
      const slug = `junta-${newId()}`;
      const body = { name: 'Junta vecinal', slug, level: 'neighbourhood', charter: 'coordinadora' } as const;
      await client.call('foundAssembly', { body });
    });
    return count;
  };
}
