import type { View } from '@coordinadora/domain';
import { getView } from './api.ts';
import { getSpeakers } from './speakers.ts';

/** An assembly as this reader sees it, with the head of the book it shows; `code` is its short code for typing. */
export interface AssemblyView {
  view: View;
  seq: number;
  hash: string;
  /** When the last entry was written (ms). */
  at: number;
  code: string;
}

/** `key`: slug, id or short code. Shows "nothing here" where there is no such assembly. */
export async function getAssembly(key: string): Promise<AssemblyView> {
  const speakers = await getSpeakers();
  const as = speakers ? `?actAs=${speakers.now.id}` : '';
  return getView(`/assemblies/${encodeURIComponent(key)}${as}`);
}
