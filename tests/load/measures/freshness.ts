import { quantile } from '../generators/clock.ts';
import type { Ballot } from '../generators/positions.ts';
import { startGenerator } from '../processes/generator.ts';
import { runSubject, type Subject } from '../processes/subject.ts';
import { figure, megabytes, times } from '../report/figures.ts';
import type { Section } from '../report/types.ts';
import type { Bench } from '../world/bench.ts';
import { openHall } from '../world/hall.ts';
import { agesAt } from './ages.ts';

const PER_SECOND = 500;
const SENDERS = 100;

interface Freshness {
  p50: number;
  p99: number;
  cpuMicros: number;
  peak: number;
}

/** How old the news is that the last of many watchers has, while 500 people a second take positions. */
export async function freshness(bench: Bench): Promise<Section> {
  const seconds = bench.quick ? 2 : 5;
  const rows: string[][] = [];
  let last: { ours: Freshness; each: Freshness } | undefined;
  for (const watchers of bench.quick ? [200, 500] : [500, 2_000]) {
    bench.say(`  ${watchers} watchers …`);
    const ours = await measureOurs(bench, watchers, seconds);
    const each = await measureEach(watchers, seconds);
    rows.push(row('ours', watchers, ours), row('one Socket.IO emit per position', watchers, each));
    last = { ours, each };
  }
  if (!last) throw new Error('nothing was measured');
  const { ours, each } = last;
  return {
    title: 'Freshness',
    how: `${PER_SECOND} positions a second for ${seconds} s, over the sockets of ${SENDERS} people, while others watch in room detail: from an act's sending until the last watcher has a tally that contains it. Ours is durable, with rules and chain; the baseline stores and decides nothing.`,
    columns: ['server', 'watching', 'p50 ms', 'p99 ms', 'CPU µs per position and watcher', 'peak memory'],
    rows,
    notes: [
      'CPU is all the server process used meanwhile: for ours, taking in, deciding and storing as well.',
    ],
    ratios: [
      {
        goal: 1,
        says: 'p99 to the last client at most 1/150 of one emit per position',
        measured: times(ours.p99 / each.p99),
        met: ours.p99 <= each.p99 / 150,
      },
      {
        goal: 2,
        says: 'CPU per position and watcher at most 1/40 of one emit per position',
        measured: times(ours.cpuMicros / each.cpuMicros),
        met: ours.cpuMicros <= each.cpuMicros / 40,
      },
    ],
  };
}

const row = (name: string, watchers: number, { p50, p99, cpuMicros, peak }: Freshness) => [
  name,
  figure(watchers),
  figure(p50),
  figure(p99),
  figure(cpuMicros),
  megabytes(peak),
];

async function measureOurs(bench: Bench, watchers: number, seconds: number): Promise<Freshness> {
  const api = await bench.startApi();
  try {
    const hall = await openHall(api.url, bench.folder, SENDERS);
    const hello = { event: 'watch', message: { assemblyId: hall.assemblyId, detail: 'room' } };
    return await measure(api, watchers, seconds, hello, hall);
  } finally {
    await api.stop();
  }
}

async function measureEach(watchers: number, seconds: number): Promise<Freshness> {
  const server = await runSubject('tests/load/baselines/one-emit-each.ts');
  try {
    return await measure(server, watchers, seconds, { event: 'watch', message: {} }, null);
  } finally {
    await server.stop();
  }
}

async function measure(
  server: Subject,
  watchers: number,
  seconds: number,
  hello: { event: string; message: object },
  ballot: Ballot | null,
): Promise<Freshness> {
  const [crowd, senders] = [startGenerator(), startGenerator()];
  try {
    await crowd.ask('openCrowd', { port: server.port, speech: 'socket.io', count: watchers, hello });
    const wish = { port: server.port, senders: SENDERS, ballot };
    // A second of it first, so that both are measured warm.
    await senders.ask('pace', { ...wish, perSecond: 50, seconds: 1 });
    const before = await server.usage(true);
    const ages = await agesAt({ ...wish, perSecond: PER_SECOND, seconds }, crowd, senders, watchers);
    const after = await server.usage();
    const cpuMicros = ((after.cpuMs - before.cpuMs) * 1000) / (ages.length * watchers);
    return { p50: quantile(ages, 0.5), p99: quantile(ages, 0.99), cpuMicros, peak: after.peak };
  } finally {
    await Promise.all([crowd.stop(), senders.stop()]);
  }
}
