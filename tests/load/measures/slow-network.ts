import { ensureWebBuilt } from '@coordinadora/cli';
import { quantile } from '../generators/clock.ts';
import { figure } from '../report/figures.ts';
import type { Section } from '../report/types.ts';
import { openBrowser } from '../weight/scripts.ts';
import { type Slow, slowly } from '../weight/slow.ts';
import { startWeb } from '../weight/web.ts';
import type { Bench } from '../world/bench.ts';
import { openHall } from '../world/hall.ts';
import { as } from '../world/people.ts';

/** When somebody with a slow telephone on a slow network can read, and when they can act and hear. */
export async function slowNetwork(bench: Bench): Promise<Section> {
  const rounds = bench.quick ? 1 : 3;
  await ensureWebBuilt();
  const browser = await openBrowser();
  const { url, api, stop } = await startWeb(bench);
  try {
    const hall = await openHall(api.url, bench.folder, 200);
    const [token = null] = hall.tokens;
    const { view } = await as(api.url, hall.tokens[0]).call('assembly', { params: { key: hall.assemblyId } });
    const assembly = `/a/${view.room.assembly.slug}`;
    const median = async (path: string, watches: boolean): Promise<Slow> => {
      const [readable, live]: [number[], number[]] = [[], []];
      for (let round = 0; round < rounds; round++) {
        const one = await slowly(browser, url + path, token, watches);
        readable.push(one.readable);
        if (one.live !== null) live.push(one.live);
      }
      return { readable: quantile(readable, 0.5), live: live.length > 0 ? quantile(live, 0.5) : null };
    };
    await slowly(browser, `${url}/me`, token, false);
    const meeting = await median(`${assembly}/m/${hall.meetingId}`, true);
    const proposal = await median(`${assembly}/p/${hall.proposalId}`, true);
    const me = await median('/me', false);
    const seconds = (ms: number | null) => (ms === null ? '–' : figure(ms / 1000));
    const row = (page: string, { readable, live }: Slow) => [page, seconds(readable), seconds(live)];
    return {
      title: 'A slow network',
      how: `Chromium at 360 × 740 with an empty cache, its network held to slow 3G (400 ms a round trip, 400 kbit/s each way) and its processor to a quarter; ${rounds} times each, median. Readable: first contentful paint of what the server rendered. Live: the room has answered the page's first \`watch\`, so that it acts and hears.`,
      columns: ['page', 'readable after s', 'live after s'],
      rows: [row('live meeting', meeting), row('proposal, test running', proposal), row('me', me)],
      notes: [],
      ratios: [
        {
          goal: 10,
          says: 'the live meeting over slow 3G: readable before script, then usable',
          measured: `readable after ${seconds(meeting.readable)} s, live after ${seconds(meeting.live)} s`,
          met: meeting.live !== null && meeting.readable < meeting.live,
        },
      ],
    };
  } finally {
    await stop();
    await browser.close();
  }
}
