import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { quantile, sharedNow } from '../generators/clock.ts';
import type { CrowdWish } from '../generators/crowd.ts';
import { startGenerator } from '../processes/generator.ts';
import { runSubject, type Subject } from '../processes/subject.ts';
import { figure, times } from '../report/figures.ts';
import type { Section } from '../report/types.ts';
import type { Bench } from '../world/bench.ts';
import { moveItem, openHall } from '../world/hall.ts';

const PEOPLE = 20;
/** Rounds before the first that counts: code that runs for the first time is slow. */
const WARM = 5;

interface Told {
  lastMs: number;
  cpuMicros: number;
  kilobytes: number;
  wholeMs: number;
  sample: string;
}

/** One update to everybody, what it costs to be connected, and how fast a crowd is whole again. */
export async function update(bench: Bench): Promise<Section> {
  const watchers = bench.quick ? 1_000 : 5_000;
  const rounds = bench.quick ? 5 : 15;
  const ours = await tellOurs(bench, watchers, rounds);
  const body = ours.sample.slice(2);
  const stock = await tell(
    await runSubject('tests/load/baselines/one-emit-each.ts'),
    { speech: 'socket.io', count: watchers, hello: { event: 'watch', message: {} } },
    rounds,
    (server) => post(server, body),
  );
  const raw = await tell(
    await runSubject('tests/load/baselines/raw-ws.ts'),
    { speech: 'ws', count: watchers, hello: null },
    rounds,
    (server) => post(server, ours.sample),
  );
  const row = (name: string, told: Told) => [
    name,
    figure(told.lastMs),
    figure(told.cpuMicros),
    figure(told.kilobytes),
    figure(told.wholeMs),
  ];
  return {
    title: 'One update to everybody',
    how: `${figure(watchers)} clients, ${rounds} times the same frame of ${figure(ours.sample.length)} bytes (an agenda item moves, room detail), median; from asking for it until the last client has it. Ours decides, stores durably and tells; the baselines only tell. Memory is resident memory with everybody connected and idle less that with nobody, after a collection, per client.`,
    columns: [
      'server',
      'last client ms',
      'CPU µs per client',
      'kB per client',
      'all connected and whole, ms',
    ],
    rows: [row('ours', ours), row('stock Socket.IO', stock), row('raw `ws`', raw)],
    notes: [
      'Whole: for ours each client has said `watch` and holds the room as it is; for Socket.IO it has joined; for `ws` it is connected. 64 connect at a time, to a process that has just started.',
    ],
    ratios: [
      compare(3, 'last client at most that of stock Socket.IO', ours.lastMs, stock.lastMs, 1),
      compare(3, 'CPU at most that of stock Socket.IO', ours.cpuMicros, stock.cpuMicros, 1),
      compare(4, 'memory per client at most 1.1 × stock Socket.IO', ours.kilobytes, stock.kilobytes, 1.1),
      compare(
        7,
        'everybody whole within 1.5 × plain Socket.IO’s connect time',
        ours.wholeMs,
        stock.wholeMs,
        1.5,
      ),
    ],
  };
}

const compare = (goal: number, says: string, ours: number, theirs: number, most: number) => ({
  goal,
  says,
  measured: times(ours / theirs),
  met: ours <= most * theirs,
});

async function tellOurs(bench: Bench, count: number, rounds: number): Promise<Told> {
  const first = await bench.startApi();
  const hall = await openHall(first.url, bench.folder, PEOPLE);
  await first.stop();
  const hello = { event: 'watch', message: { assemblyId: hall.assemblyId, detail: 'room' } };
  return tell(await bench.startApi(), { speech: 'socket.io', count, hello }, rounds, (server, round) =>
    moveItem(server.url, hall, round),
  );
}

/** Connects a crowd, lets it rest, and tells it something again and again. Stops the server. */
async function tell(
  server: Subject,
  wish: Omit<CrowdWish, 'port'>,
  rounds: number,
  say: (server: Subject, round: number) => Promise<void>,
): Promise<Told> {
  const crowd = startGenerator();
  try {
    const empty = await server.usage(true);
    const { ms: wholeMs } = await crowd.ask('openCrowd', { port: server.port, ...wish });
    await sleep(2_000);
    const full = await server.usage(true);
    await crowd.ask('takeFrames');
    const took: number[] = [];
    let sample = '';
    let warm = full;
    for (let round = 0; round < WARM + rounds; round++) {
      if (round === WARM) warm = await server.usage();
      const asked = sharedNow();
      await say(server, round);
      await sleep(400);
      const heard = await crowd.ask('takeFrames');
      sample = heard.sample;
      const [frame] = heard.frames;
      if (frame?.count !== wish.count) throw new Error(`${frame?.count} of ${wish.count} heard it`);
      if (round >= WARM) took.push(frame.lastAt - asked);
    }
    const after = await server.usage();
    return {
      lastMs: quantile(took, 0.5),
      cpuMicros: ((after.cpuMs - warm.cpuMs) * 1000) / (rounds * wish.count),
      kilobytes: (full.rss - empty.rss) / 1024 / wish.count,
      wholeMs,
      sample,
    };
  } finally {
    await crowd.stop();
    await server.stop();
  }
}

function post({ port }: Subject, body: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = request({ port, host: '127.0.0.1', method: 'POST', path: '/' }, (response) => {
      response.resume().once('end', resolve);
    });
    asked.once('error', reject);
    asked.end(body);
  });
}
