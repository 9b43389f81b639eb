import { ensureWebBuilt } from '@coordinadora/cli';
import { newId } from '@coordinadora/client';
import { figure, times } from '../report/figures.ts';
import type { Section } from '../report/types.ts';
import { startEmptyNext } from '../weight/empty-next.ts';
import { scriptsOf } from '../weight/scripts.ts';
import { startWeb } from '../weight/web.ts';
import type { Bench } from '../world/bench.ts';
import { type Hall, openHall } from '../world/hall.ts';
import { as } from '../world/people.ts';

const MOST = 1.4;
/** The live meeting on a telephone, which the goal is about. */
const MEETING = 'live meeting';

/** How much script each page loads, compressed, against an empty page of the same Next and React. */
export async function weight(bench: Bench): Promise<Section> {
  await ensureWebBuilt();
  const empty = await emptyWeight();
  const { url, api, stop } = await startWeb(bench);
  try {
    const weights: { page: string; bytes: number; files: number }[] = [];
    const hall = await openHall(api.url, bench.folder, 5);
    const weigh = async (pages: [page: string, path: string][]) => {
      for (const [page, path] of pages)
        weights.push({ page, ...(await scriptsOf(url, path, hall.tokens[0] ?? null)) });
    };
    const slug = await slugOf(api.url, hall);
    const [meeting, proposal] = [`/a/${slug}/m/${hall.meetingId}`, `/a/${slug}/p/${hall.proposalId}`];
    await weigh([
      ['home', '/'],
      ['new assembly', '/new'],
      ['me', '/me'],
      ['assembly', `/a/${slug}`],
      [MEETING, meeting],
      ['hall screen', `${meeting}/hall`],
      ['proposal, test running', proposal],
    ]);
    const decisionId = await decide(api.url, hall);
    await weigh([
      ['decision', `/a/${slug}/d/${decisionId}`],
      ['minutes', `${meeting}/minutes`],
    ]);
    const live = weights.find(({ page }) => page === MEETING);
    const ratio = (live?.bytes ?? Number.NaN) / empty.bytes;
    const kilobytes = (bytes: number) => figure(bytes / 1000);
    return {
      title: 'Script weight',
      how: 'All scripts a page names in its HTML, without those for browsers that know no modules, each compressed with gzip (level 9). The empty page is a Next app with one page and one layout and nothing in them, built in the same run with the same versions.',
      columns: ['page', 'kB', 'files', 'against the empty page'],
      rows: [
        ['an empty Next page', kilobytes(empty.bytes), String(empty.files), '1 ×'],
        ...weights.map(({ page, bytes, files }) => [
          page,
          kilobytes(bytes),
          String(files),
          times(bytes / empty.bytes),
        ]),
      ],
      notes: [],
      ratios: [
        {
          goal: 10,
          says: 'script of the live meeting page at most 1.4 × an empty Next page',
          measured: times(ratio),
          met: ratio <= MOST,
        },
      ],
    };
  } finally {
    await stop();
  }
}

async function emptyWeight() {
  const empty = await startEmptyNext();
  try {
    return await scriptsOf(empty.url, '/', null);
  } finally {
    await empty.stop();
  }
}

async function slugOf(url: string, hall: Hall): Promise<string> {
  const { view } = await as(url, hall.tokens[0]).call('assembly', { params: { key: hall.assemblyId } });
  return view.room.assembly.slug;
}

/** Everybody supports, the test is closed and so is the meeting; answers the decision's id. */
async function decide(url: string, hall: Hall): Promise<string> {
  const act = async (token: string | undefined, kind: string, payload: object) => {
    const body = { id: newId(), kind, payload } as never;
    return as(url, token).call('act', { params: { id: hall.assemblyId }, body });
  };
  const { proposalId, meetingId } = hall;
  for (const token of hall.tokens) await act(token, 'position.take', { proposalId, position: 'support' });
  const { entries } = await act(hall.tokens[0], 'consensus.close', { proposalId });
  await act(hall.tokens[0], 'meeting.close', { meetingId });
  const adopted = entries.find(({ kind }) => kind === 'decision.adopted');
  return String(adopted?.payload.decisionId);
}
