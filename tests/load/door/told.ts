import type { Arrived } from '../generators/arrive.ts';
import { figure, times } from '../report/figures.ts';
import type { Ratio, Section } from '../report/types.ts';
import { type Coming, SECONDS } from './arrivals.ts';
import type { Handed } from './handed.ts';
import { CONNECTIONS, type PageRate } from './page-rates.ts';

const PAGE_MOST = 25;
const RATE_LEAST = 0.5;

/** What a hall's arrival has to say. `files`: what each telephone took beside the page. */
export function told(comings: Coming[], rates: PageRate[], files: Handed[]): Section {
  const kilobytes = files.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1000;
  return {
    title: 'A hall arrives',
    how: `World A's meeting with a test running. So many telephones open its page within ${SECONDS} s, each without a cookie, take the ${files.length} files (${figure(kilobytes)} kB) that Chromium takes for it over six connections, connect and watch. In the same run Node alone hands the same bytes out of memory. Then each page as often as it is answered at ${CONNECTIONS} connections, and in turn with it a file of the same bytes from \`@fastify/static\`.`,
    columns: [
      'server',
      'telephones',
      'page p50 ms',
      'page p99 ms',
      'files p99 ms',
      'live p99 ms',
      'all there after s',
      'failed',
    ],
    rows: comings.flatMap(({ telephones, ours, plain }) => [
      row('ours', telephones, ours),
      row('Node alone', telephones, { ...plain, liveP99: Number.NaN }),
    ]),
    notes: rates.map(
      ({ name, bytes, ours, plain }) =>
        `The ${name} page (${figure(bytes / 1000)} kB): ${figure(ours)} a second, the file ${figure(plain)}.`,
    ),
    ratios: [...comings.flatMap(ratiosOf), slowest(rates)],
  };
}

const row = (name: string, telephones: number, { failed, lastMs, ...ms }: Arrived) => [
  name,
  figure(telephones),
  ...[ms.pageP50, ms.pageP99, ms.filesP99, ms.liveP99].map(figure),
  figure(lastMs / 1000),
  figure(failed),
];

const ratiosOf = ({ telephones, most, ours, plain }: Coming): Ratio[] => [
  {
    goal: 11,
    says: `${figure(telephones)} telephones in ${SECONDS} s: p99 of the page at most ${PAGE_MOST} × Node alone`,
    measured: times(ours.pageP99 / plain.pageP99),
    met: ours.failed === 0 && ours.pageP99 <= PAGE_MOST * plain.pageP99,
  },
  {
    goal: 11,
    says: `${figure(telephones)} telephones: all live at most ${most} × the time in which they arrive`,
    measured: times(ours.lastMs / (SECONDS * 1000)),
    met: ours.failed === 0 && ours.lastMs <= most * SECONDS * 1000,
  },
];

function slowest(rates: PageRate[]): Ratio {
  const least = Math.min(...rates.map(({ ours, plain }) => ours / plain));
  return {
    goal: 11,
    says: `pages a second at least ${RATE_LEAST} × a file of the same size`,
    measured: `${times(least)}, the slowest of ${rates.length} pages`,
    met: least >= RATE_LEAST,
  };
}
