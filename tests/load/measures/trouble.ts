import { quantile } from '../generators/clock.ts';
import { type Generator, startGenerator } from '../processes/generator.ts';
import { figure, times } from '../report/figures.ts';
import type { Section } from '../report/types.ts';
import type { Bench } from '../world/bench.ts';
import { openHall } from '../world/hall.ts';
import { agesAt, type Pacing } from './ages.ts';

const STALLED = 20;
const MALFORMED = 10;
const SENDERS = 50;
const PER_SECOND = 200;
const MOST = 1.1;

/** What clients that read nothing and frames that mean nothing cost the others. */
export async function trouble(bench: Bench): Promise<Section> {
  const watchers = bench.quick ? 100 : 500;
  const rounds = bench.quick ? 2 : 5;
  const seconds = bench.quick ? 1 : 3;
  const api = await bench.startApi();
  const [crowd, senders, nuisance] = [startGenerator(), startGenerator(), startGenerator()];
  try {
    const ballot = await openHall(api.url, bench.folder, SENDERS);
    const { port } = api;
    const hello = { event: 'watch', message: { assemblyId: ballot.assemblyId, detail: 'room' } };
    await crowd.ask('openCrowd', { port, speech: 'socket.io', count: watchers, hello });
    const pacing = { port, senders: SENDERS, ballot, perSecond: PER_SECOND, seconds };
    const p99 = await alternately(rounds, pacing, { crowd, senders, nuisance }, watchers, hello);
    const ratio = p99.beside / p99.quiet;
    return {
      title: 'Beside trouble',
      how: `${figure(watchers)} watchers, ${PER_SECOND} positions a second: from an act’s sending until the last watcher has a tally that contains it. In every other round, ${STALLED} more watch and read nothing from then on, and ${MALFORMED} times a second somebody connects and sends what is no frame or no message. ${rounds} rounds of ${seconds} s each way, taken in turns; median of their p99.`,
      columns: ['others', 'p99 ms'],
      rows: [
        ['undisturbed', figure(p99.quiet)],
        ['beside trouble', figure(p99.beside)],
      ],
      notes: [
        'Beside a lost database there is nothing to time: nobody’s act can be stored until it is back, which `tests/faults` tries.',
      ],
      ratios: [
        {
          goal: 7,
          says: 'others’ p99 within 1.1 × beside stalled clients and malformed frames',
          measured: times(ratio),
          met: ratio <= MOST,
        },
      ],
    };
  } finally {
    await Promise.all([crowd, senders, nuisance].map((one) => one.stop()));
    await api.stop();
  }
}

/** In turns, so that a machine that grows slower or faster meanwhile does so for both. */
async function alternately(
  rounds: number,
  pacing: Pacing,
  { crowd, senders, nuisance }: Record<'crowd' | 'senders' | 'nuisance', Generator>,
  watchers: number,
  hello: { event: string; message: object },
): Promise<{ quiet: number; beside: number }> {
  const p99 = { quiet: [] as number[], beside: [] as number[] };
  const round = async () => quantile(await agesAt(pacing, crowd, senders, watchers), 0.99);
  await round();
  for (let turn = 0; turn < rounds; turn++) {
    p99.quiet.push(await round());
    const wish = { port: pacing.port, stalled: STALLED, hello, malformedPerSecond: MALFORMED };
    await nuisance.ask('beginTrouble', wish);
    p99.beside.push(await round());
    const { held } = await nuisance.ask('endTrouble');
    if (held !== STALLED) throw new Error(`only ${held} of ${STALLED} stalled clients were there to the end`);
  }
  return { quiet: quantile(p99.quiet, 0.5), beside: quantile(p99.beside, 0.5) };
}
