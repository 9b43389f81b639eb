import { brotliDecompressSync } from 'node:zlib';
import type { Arrival, Arrived } from '../generators/arrive.ts';
import { asSent } from '../generators/as-sent.ts';
import { quantile } from '../generators/clock.ts';
import { startGenerator } from '../processes/generator.ts';
import { runSubject } from '../processes/subject.ts';
import { figure, times } from '../report/figures.ts';
import type { Ratio } from '../report/types.ts';
import type { Sample } from '../world/sample.ts';

const SECONDS = 10;
const PAGE_MOST = 25;
const NAMED = /(?:src|href)="(\/_next\/static\/[^"]+\.(?:js|css|woff2))"(?!\s*nomodule)/gi;

export const ARRIVALS = [
  'telephones',
  'server',
  'page p50 ms',
  'page p99 ms',
  'files p99 ms',
  'live p99 ms',
  'all after s',
];

/** Halls of these sizes come in, at ours and at a plain server with the same bytes. `most`: how long the whole may take. */
export async function arrivals(url: string, sample: Sample, halls: { telephones: number; most: number }[]) {
  const page = sample.pages.meeting;
  const html = brotliDecompressSync(await asSent(url + page)).toString();
  const files = [...new Set([...html.matchAll(NAMED)].map(([, file]) => String(file)))];
  const plain = await runSubject('tests/load/baselines/plain-files.ts', {
    ORIGIN: url,
    PATHS: JSON.stringify([page, ...files]),
  });
  const [rows, ratios]: [string[][], Ratio[]] = [[], []];
  const watch = { assemblyId: sample.assemblyId, detail: 'room' };
  try {
    for (const { telephones, most } of halls) {
      const hall = { page, files, telephones, seconds: SECONDS };
      const same = await come({ ...hall, port: plain.port, watch: null });
      const ours = await come({ ...hall, port: Number(new URL(url).port), watch });
      rows.push(row('plain Node, the same bytes', telephones, same), row('ours', telephones, ours));
      ratios.push(...goals(telephones, most, same, ours));
    }
  } finally {
    await plain.stop();
  }
  return { rows, ratios, files: files.length };
}

async function come(arrival: Arrival): Promise<Arrived> {
  const generator = startGenerator();
  try {
    return await generator.ask('arrive', arrival);
  } finally {
    await generator.stop();
  }
}

const row = (server: string, telephones: number, { page, files, live, all, failed }: Arrived) => [
  figure(telephones),
  failed > 0 ? `${server} (${failed} failed)` : server,
  figure(quantile(page, 0.5)),
  figure(quantile(page, 0.99)),
  figure(quantile(files, 0.99)),
  live.length > 0 ? figure(quantile(live, 0.99)) : '–',
  figure(all / 1000),
];

function goals(telephones: number, most: number, plain: Arrived, ours: Arrived): Ratio[] {
  const slower = quantile(ours.page, 0.99) / quantile(plain.page, 0.99);
  const whole = ours.all / (SECONDS * 1000);
  const complete = ours.failed === 0 && plain.failed === 0;
  const hall = `${figure(telephones)} telephones in ${SECONDS} s`;
  return [
    {
      goal: 11,
      says: `${hall}: p99 of the page at most ${PAGE_MOST} × a plain server's`,
      measured: times(slower),
      met: complete && slower <= PAGE_MOST,
    },
    {
      goal: 11,
      says: `${hall}: everybody live within ${most} × the time in which they come`,
      measured: times(whole),
      met: complete && whole <= most,
    },
  ];
}
