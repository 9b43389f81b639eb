import { ensureWebBuilt } from '@coordinadora/cli';
import { asSent } from '../generators/as-sent.ts';
import type { Rate } from '../generators/flood-http.ts';
import { startGenerator } from '../processes/generator.ts';
import { runSubject } from '../processes/subject.ts';
import { figure, times } from '../report/figures.ts';
import type { Ratio, Section } from '../report/types.ts';
import { startWeb } from '../weight/web.ts';
import type { Bench } from '../world/bench.ts';
import { fillSample, type Sample, samplePages } from '../world/sample.ts';
import { ARRIVALS, arrivals } from './arrivals.ts';

const CONNECTIONS = 32;
const OF_FILE = 0.5;
const PAGE_BYTES = 12_000;

/** A hall comes in at the door; and how fast, and how heavy, the pages are that it asks for. */
export async function door(bench: Bench): Promise<Section> {
  await ensureWebBuilt();
  const { url, stop } = await startWeb(bench, await fillSample(bench));
  try {
    const sample = await samplePages(url);
    const pages = await floods(url, sample, bench.quick ? 1 : 5);
    const large = bench.quick ? [] : [{ telephones: 2_000, most: 1.5 }];
    const came = await arrivals(url, sample, [{ telephones: bench.quick ? 100 : 500, most: 1.1 }, ...large]);
    return {
      title: 'The door',
      how: `The sample world's open meeting with a test running. Telephones come evenly within 10 s, all from one process: each opens the meeting's page with nothing kept and no cookie, fetches the ${came.files} files it names over six connections, connects and watches. A plain Node server hands out the same bytes from memory in the same run; nothing is live there.`,
      columns: ARRIVALS,
      rows: came.rows,
      notes: pages.notes,
      ratios: [...came.ratios, ...pages.ratios],
    };
  } finally {
    await stop();
  }
}

/** Pages a second against a file of the same size from Fastify alone, and what the meeting's page weighs. */
async function floods(url: string, { pages }: Sample, seconds: number) {
  const bytes = new Map<string, number>();
  for (const path of Object.values(pages)) bytes.set(path, (await asSent(url + path)).length);
  const sizeOf = (path: string) => bytes.get(path) ?? 0;
  const plain = await runSubject('tests/load/baselines/fastify-files.ts', {
    SIZES: JSON.stringify([...new Set(bytes.values())]),
  });
  const [notes, ratios]: [string[], Ratio[]] = [[], []];
  try {
    for (const [name, path] of Object.entries(pages)) {
      const ours = await flood(Number(new URL(url).port), path, seconds);
      const file = await flood(plain.port, `/${sizeOf(path)}`, seconds);
      const part = ours.refused > 0 ? 0 : ours.perSecond / file.perSecond;
      notes.push(
        `The page of the ${name}: ${figure(ours.perSecond)} a second at ${CONNECTIONS} connections (p99 ${figure(ours.p99)} ms), ${figure(sizeOf(path))} bytes in Brotli; a file of that size from Fastify alone, kept in memory: ${figure(file.perSecond)} a second.`,
      );
      ratios.push({
        goal: 11,
        says: `pages a second, ${name}: at least ${OF_FILE} × a file of that size from Fastify alone`,
        measured: times(part),
        met: part >= OF_FILE,
      });
    }
  } finally {
    await plain.stop();
  }
  const weight = sizeOf(pages.meeting);
  ratios.push({
    goal: 12,
    says: 'the page of the meeting, a test running, at most 12 kB in Brotli',
    measured: `${figure(weight / 1000)} kB`,
    met: weight <= PAGE_BYTES,
  });
  return { notes, ratios };
}

async function flood(port: number, path: string, seconds: number): Promise<Rate> {
  const generator = startGenerator();
  const wish = { port, path, connections: CONNECTIONS };
  try {
    // A second of it first, so that both are measured warm.
    await generator.ask('floodPages', { ...wish, seconds: 1 });
    return await generator.ask('floodPages', { ...wish, seconds });
  } finally {
    await generator.stop();
  }
}
