import type { Arrived } from '../generators/arrive.ts';
import { figure, times } from '../report/figures.ts';
import type { Ratio, Section } from '../report/types.ts';
import type { Handed } from './handed.ts';

const PAGE_MOST = 25;
const RATE_LEAST = 0.5;

/** A hall that arrived, and the same from a plain server. `most`: in how many times their time all have to be live. */
export interface Coming {
  telephones: number;
  most: number;
  ours: Arrived;
  plain: Arrived;
}
/** How often a page is handed out a second. */
export interface Page {
  name: string;
  bytes: number;
  ours: number;
  plain: number;
}

interface Door {
  comings: Coming[];
  rates: Page[];
  files: Handed[];
  seconds: number;
  connections: number;
}

/** What a hall's arrival has to say. `seconds`: within how many they came; `files`: what each of them took. */
export function told(door: Door): Section {
  const { comings, rates, files, seconds, connections } = door;
  const kilobytes = files.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1000;
  return {
    title: 'A hall arrives',
    how: `World A's meeting with a test running. So many telephones open its page within ${seconds} s, each without a cookie, take the ${files.length} files (${figure(kilobytes)} kB) that Chromium takes for it over six connections, connect and watch. In the same run Node alone hands the same bytes out of memory. Then each page as often as it is answered at ${connections} connections, and Fastify alone with the same bytes out of memory.`,
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
        `The ${name} page (${figure(bytes / 1000)} kB): ${figure(ours)} a second, Fastify alone ${figure(plain)}.`,
    ),
    ratios: [...comings.flatMap((coming) => ratiosOf(coming, seconds)), slowest(rates)],
  };
}

const row = (name: string, telephones: number, { failed, lastMs, ...ms }: Arrived) => [
  name,
  figure(telephones),
  ...[ms.pageP50, ms.pageP99, ms.filesP99, ms.liveP99].map(figure),
  figure(lastMs / 1000),
  figure(failed),
];

const ratiosOf = ({ telephones, most, ours, plain }: Coming, seconds: number): Ratio[] => [
  {
    goal: 11,
    says: `${figure(telephones)} telephones in ${seconds} s: p99 of the page at most ${PAGE_MOST} × plain Node's`,
    measured: times(ours.pageP99 / plain.pageP99),
    met: ours.failed === 0 && ours.pageP99 <= PAGE_MOST * plain.pageP99,
  },
  {
    goal: 11,
    says: `${figure(telephones)} telephones: everybody live at most ${most} × the time in which they arrive`,
    measured: times(ours.lastMs / (seconds * 1000)),
    met: ours.failed === 0 && ours.lastMs <= most * seconds * 1000,
  },
];

function slowest(rates: Page[]): Ratio {
  const least = Math.min(...rates.map(({ ours, plain }) => ours / plain));
  return {
    goal: 11,
    says: `pages a second at least ${RATE_LEAST} × a file of the same size from Fastify alone`,
    measured: `${times(least)}, the slowest of ${rates.length} pages`,
    met: least >= RATE_LEAST,
  };
}
