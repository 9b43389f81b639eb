import { ensureWebBuilt } from '@coordinadora/cli';
import { arrivals } from '../door/arrivals.ts';
import { filesOf } from '../door/files.ts';
import { ask } from '../door/handed.ts';
import { pageRates } from '../door/page-rates.ts';
import { told } from '../door/told.ts';
import { startGenerator } from '../processes/generator.ts';
import type { Section } from '../report/types.ts';
import { openBrowser } from '../weight/scripts.ts';
import type { Bench } from '../world/bench.ts';
import { startWorldA, type WorldA } from '../world/world-a.ts';

/** A hall scans the code within ten seconds; and how many pages a second there are for those who come. */
export async function door(bench: Bench): Promise<Section> {
  await ensureWebBuilt();
  const world = await startWorldA(bench);
  const generator = startGenerator();
  try {
    const paths = await filesOfMeeting(world);
    const files = await Promise.all(paths.map((path) => ask(world.url, path)));
    const comings = await arrivals(bench, world, generator, files);
    const rates = await pageRates(bench, world, generator);
    return told(comings, rates, files);
  } finally {
    await generator.stop();
    await world.stop();
  }
}

async function filesOfMeeting({ url, pages }: WorldA): Promise<string[]> {
  const browser = await openBrowser();
  return filesOf(browser, url, pages.meeting).finally(() => browser.close());
}
