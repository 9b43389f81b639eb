import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createApi } from '@coordinadora/client';
import { root } from '../weight/next.ts';
import type { Bench } from './bench.ts';

/** The sample world in which a meeting is open and a proposal is being tested. */
const ASSEMBLY = 'coordinadora';

/** The pages everybody in its hall looks at. */
export interface Sample {
  assemblyId: string;
  pages: { assembly: string; meeting: string; proposal: string; hall: string };
}

/** Fills a database of its own, before anything serves it; answers where that is. */
export async function fillSample(bench: Bench): Promise<Record<string, string>> {
  const env = { DATABASE_URL: bench.databaseUrl('worlds'), DATA_DIR: bench.folder };
  await promisify(execFile)(process.execPath, [join(root, 'apps/demo/src/main.ts')], {
    env: { ...process.env, ...env, WORLD: ASSEMBLY },
  });
  return env;
}

/** Its pages, once it is served there. @throws where no meeting is open or nothing is tested */
export async function samplePages(url: string): Promise<Sample> {
  const { view } = await createApi({ url }).call('assembly', { params: { key: ASSEMBLY } });
  const { assembly, proposals } = view.room;
  const tested = Object.values(proposals).find(({ test }) => test);
  if (!assembly.openMeetingId || !tested) throw new Error('the sample world has no running test');
  const here = `/a/${assembly.slug}`;
  const meeting = `${here}/m/${assembly.openMeetingId}`;
  const proposal = `${here}/p/${tested.id}`;
  return { assemblyId: assembly.id, pages: { assembly: here, meeting, proposal, hall: `${meeting}/hall` } };
}
