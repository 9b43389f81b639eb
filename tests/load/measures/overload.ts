import { setTimeout as sleep } from 'node:timers/promises';
import { startGenerator } from '../processes/generator.ts';
import { figure, megabytes, times } from '../report/figures.ts';
import type { Section } from '../report/types.ts';
import type { Bench } from '../world/bench.ts';
import { openHall } from '../world/hall.ts';

const MOST = 1.3;

/** Memory while as many positions come as the server takes, with everybody watching. */
export async function overload(bench: Bench): Promise<Section> {
  const watchers = bench.quick ? 500 : 2_000;
  const seconds = bench.quick ? 2 : 6;
  const people = bench.quick ? 800 : 2_000;
  const api = await bench.startApi();
  const [crowd, senders] = [startGenerator(), startGenerator()];
  try {
    const ballot = await openHall(api.url, bench.folder, people);
    const hello = { event: 'watch', message: { assemblyId: ballot.assemblyId, detail: 'room' } };
    await crowd.ask('openCrowd', { port: api.port, speech: 'socket.io', count: watchers, hello });
    await sleep(2_000);
    const idle = await api.usage(true);
    const flood = { port: api.port, connections: 32, ballot, voters: people, seconds };
    const rate = await senders.ask('floodHttp', flood);
    const { peak } = await api.usage();
    return {
      title: 'Overload',
      how: `${figure(watchers)} clients watch in room detail while 32 connections send positions over HTTP as fast as they are answered, for ${seconds} s.`,
      columns: ['positions a second', 'p99 ms', 'idle memory', 'peak memory'],
      rows: [[figure(rate.perSecond), figure(rate.p99), megabytes(idle.rss), megabytes(peak)]],
      notes: [],
      ratios: [
        {
          goal: 4,
          says: 'peak under overload at most 1.3 × idle',
          measured: times(peak / idle.rss),
          met: peak <= MOST * idle.rss,
        },
      ],
    };
  } finally {
    await Promise.all([crowd.stop(), senders.stop()]);
    await api.stop();
  }
}
