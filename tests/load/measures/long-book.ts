import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { sharedNow } from '../generators/clock.ts';
import { type Generator, startGenerator } from '../processes/generator.ts';
import type { Subject } from '../processes/subject.ts';
import { figure, megabytes } from '../report/figures.ts';
import type { Section } from '../report/types.ts';
import type { Bench } from '../world/bench.ts';
import { type Hall, openHall } from '../world/hall.ts';
import { as } from '../world/people.ts';

const run = promisify(execFile);
const command = join(import.meta.dirname, '../../../apps/cli/src/main.ts');

/** A book grown through the whole path: catching up on its last part, and deciding all of it again. */
export async function longBook(bench: Bench): Promise<Section> {
  const entries = bench.quick ? 10_000 : 100_000;
  const missed = bench.quick ? 2_000 : 10_000;
  const api = await bench.startApi();
  const generator = startGenerator();
  try {
    const hall = await openHall(api.url, bench.folder, bench.quick ? 500 : 2_000);
    const head = await grow(api, generator, hall, entries);
    const wish = { port: api.port, assemblyId: hall.assemblyId, afterSeq: head - missed, head };
    const caughtUp = await generator.ask('catchUp', wish);
    const book = await saveBeginning(api, hall, entries, bench.folder);
    const started = sharedNow();
    await run(process.execPath, [command, 'verify', book]);
    const verified = (sharedNow() - started) / 1000;
    return {
      title: 'A long book',
      how: `Positions over HTTP until the book has ${figure(entries)} entries. Then a client in full detail that has missed the last ${figure(missed)}, and \`coordinadora verify\` on the first ${figure(entries)}: every hash, and every act decided again.`,
      columns: ['what', 'time', 'each'],
      rows: [
        [
          `catching up on ${figure(missed)} entries (${megabytes(caughtUp.bytes)})`,
          `${figure(caughtUp.ms)} ms`,
          `${figure((caughtUp.ms * 1000) / missed)} µs`,
        ],
        [
          `verifying ${figure(entries)} entries`,
          `${figure(verified)} s`,
          `${figure((verified * 1e6) / entries)} µs`,
        ],
      ],
      notes: [],
      ratios: [
        {
          goal: 8,
          says: 'a book of a million entries verifies in seconds',
          measured: `${figure((verified * 1e6) / entries)} s for a million at this pace`,
          met: (verified * 1e6) / entries < 60,
        },
      ],
    };
  } finally {
    await generator.stop();
    await api.stop();
  }
}

/** Positions until the book is at least that long; answers its length. */
async function grow(api: Subject, generator: Generator, hall: Hall, entries: number): Promise<number> {
  for (;;) {
    const page = { params: { id: hall.assemblyId }, query: { limit: '1' } };
    const { head } = await as(api.url, undefined).call('record', page);
    if (head.seq >= entries) return head.seq;
    const headers = 'Prefer: return=minimal\r\n';
    const flood = { connections: 32, seconds: 3, voters: hall.tokens.length, headers };
    await generator.ask('floodHttp', { port: api.port, ballot: hall, ...flood });
  }
}

/** The first entries of the book as a whole book: their lines, and the head that the last of them makes. */
async function saveBeginning(
  api: Subject,
  { assemblyId }: Hall,
  entries: number,
  folder: string,
): Promise<string> {
  const answer = await as(api.url, undefined).open('recordLines', { params: { id: assemblyId } });
  const lines = (await answer.text()).split('\n').slice(0, entries);
  const { seq, hash } = JSON.parse(lines.at(-1) ?? '{}');
  const file = join(folder, 'book.jsonl');
  await writeFile(file, `${[...lines, JSON.stringify({ seq, hash })].join('\n')}\n`);
  return file;
}
