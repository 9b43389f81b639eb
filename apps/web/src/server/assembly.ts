import type { AssemblyView } from '@coordinadora/contract';
import { read } from './api.ts';
import { getSpeakers } from './speakers.ts';

/** An assembly as this reader sees it. `key`: slug, id or short code. Shows "nothing here" where there is none. */
export async function getAssembly(key: string): Promise<AssemblyView> {
  const speakers = await getSpeakers();
  return read('assembly', { params: { key }, query: speakers ? { actAs: speakers.now.id } : {} });
}
