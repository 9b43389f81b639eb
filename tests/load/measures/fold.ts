import { isRefusal, tallyPart } from '@coordinadora/domain';
import { Book } from '@coordinadora/testing/book';
import { quantile } from '../generators/clock.ts';
import { figure, times } from '../report/figures.ts';
import type { Section } from '../report/types.ts';
import type { Bench } from '../world/bench.ts';

const ACTS = 4_000;
const TALLIES = 20;
/** An act at any size may cost this much more than at a hundred people and still count as flat. */
const FLAT = 1.5;

interface Cost {
  people: number;
  actMicros: number;
  tallyMs: number;
}

/** What one position costs the pure core, by how many people have answered before. */
export async function fold(bench: Bench): Promise<Section> {
  const costs = (bench.quick ? [100, 10_000] : [100, 10_000, 100_000]).map(costAmong);
  const [first, last] = [costs[0], costs.at(-1)];
  if (!first || !last) throw new Error('nothing was measured');
  return {
    title: 'The fold',
    how: `In process, no store: so many people checked in have answered one test; then ${figure(ACTS)} of them change their position (seal, attest, decide, hash, evolve; median). A tally frame's figures are computed once each 100 ms at most, not per act.`,
    columns: ['people', 'µs per act', 'ms per tally'],
    rows: costs.map(({ people, actMicros, tallyMs }) => [figure(people), figure(actMicros), figure(tallyMs)]),
    notes: [],
    ratios: [
      {
        goal: 9,
        says: `cost per act flat from ${figure(first.people)} to ${figure(last.people)} participants`,
        measured: times(last.actMicros / first.actMicros),
        met: last.actMicros <= FLAT * first.actMicros,
      },
    ],
  };
}

function costAmong(people: number): Cost {
  const book = new Book();
  const act = (...args: Parameters<Book['act']>) => {
    const answer = book.act(...args);
    if (isRefusal(answer)) throw new Error(`${args[1]}: ${answer.code}`);
  };
  act('p0', 'assembly.found', { charter: 'coordinadora' });
  act('p0', 'meeting.convene');
  act('p0', 'meeting.open');
  for (let n = 0; n < people; n++) act(`p${n}`, 'meeting.check_in');
  act('p0', 'proposal.open', { meetingId: book.last.meetingId });
  act('p0', 'consensus.call');
  for (let n = 0; n < people; n++) act(`p${n}`, 'position.take');
  const took: number[] = [];
  for (let n = 0; n < ACTS; n++) {
    const who = `p${(n * 7_919) % people}`;
    const position = n % 2 === 0 ? 'stand_aside' : 'support';
    const started = performance.now();
    act(who, 'position.take', { position });
    took.push((performance.now() - started) * 1000);
  }
  const proposal = book.state.proposals.get(book.last.proposalId);
  const started = performance.now();
  for (let n = 0; proposal && n < TALLIES; n++) tallyPart(book.state, proposal);
  const tallyMs = (performance.now() - started) / TALLIES;
  return { people, actMicros: quantile(took, 0.5), tallyMs };
}
