import { ensureWebBuilt } from '@coordinadora/cli';
import { newId } from '@coordinadora/client';
import type { Browser } from 'playwright-core';
import { figure, times } from '../report/figures.ts';
import type { Section } from '../report/types.ts';
import { startEmptyNext } from '../weight/empty-next.ts';
import { openBrowser, type Scripts, scriptsOf } from '../weight/scripts.ts';
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
  const browser = await openBrowser();
  const empty = await emptyWeight(browser);
  const { url, api, stop } = await startWeb(bench);
  try {
    const weights: ({ page: string } & Scripts)[] = [];
    const hall = await openHall(api.url, bench.folder, 5);
    const weigh = async (pages: [page: string, path: string][]) => {
      for (const [page, path] of pages)
        weights.push({ page, ...(await scriptsOf(browser, url, path, hall.tokens[0] ?? null)) });
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
    const ratio = (live?.all ?? Number.NaN) / empty.all;
    const row = (page: string, { first, all, files }: Scripts) => [
      page,
      figure(first / 1000),
      figure(all / 1000),
      String(files),
      times(all / empty.all),
    ];
    return {
      title: 'Script weight',
      how: 'All scripts Chromium loads with an empty cache until nothing more comes, signed in, each compressed with gzip (level 9). The empty page is a Next app with one page and one layout and nothing in them, built in the same run with the same versions.',
      columns: ['page', 'kB named in the page', 'kB in all', 'files', 'against the empty page'],
      rows: [row('an empty Next page', empty), ...weights.map((one) => row(one.page, one))],
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
    await browser.close();
  }
}

async function emptyWeight(browser: Browser): Promise<Scripts> {
  const empty = await startEmptyNext();
  try {
    return await scriptsOf(browser, empty.url, '/', null);
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
