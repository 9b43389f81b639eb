import { createApi } from '@coordinadora/client';
import { fillDatabase } from '../../../apps/demo/src/fill-database.ts';
import { startWeb } from '../weight/web.ts';
import type { Bench } from './bench.ts';

/** The sample world's coalition, in a meeting with a test running, on one address with the web. */
export interface WorldA {
  url: string;
  port: number;
  assemblyId: string;
  /** The pages a hall reads. */
  pages: { assembly: string; meeting: string; proposal: string; hall: string };
  stop: () => Promise<void>;
}

const SLUG = 'coordinadora';

/** @throws where nothing is being tested in it */
export async function startWorldA(bench: Bench): Promise<WorldA> {
  const databaseUrl = bench.databaseUrl('world');
  await fillDatabase(databaseUrl, null, ['coordinadora']);
  const { url, api, stop } = await startWeb(bench, { DATABASE_URL: databaseUrl });
  try {
    const { room } = (await createApi({ url }).call('assembly', { params: { key: SLUG } })).view;
    const meeting = Object.values(room.meetings).find(({ state }) => state === 'open');
    const proposal = Object.values(room.proposals).find(({ test }) => test !== null);
    if (!meeting || !proposal) throw new Error('world A tests nothing in a meeting');
    const home = `/a/${SLUG}`;
    const here = `${home}/m/${meeting.id}`;
    const pages = {
      assembly: home,
      meeting: here,
      proposal: `${home}/p/${proposal.id}`,
      hall: `${here}/hall`,
    };
    return { url, port: api.port, assemblyId: room.assembly.id, pages, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
