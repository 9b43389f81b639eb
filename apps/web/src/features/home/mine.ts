import type { KnownBook } from '@coordinadora/client';
import type { MineItem, Page, Participant } from '@coordinadora/contract';
import { read } from '../../server/api.ts';
import { getMe } from '../../server/me.ts';

/** One participant of this device, with their assemblies and what needs them there. */
export interface Mine {
  participant: Participant;
  items: MineItem[];
}

/** So many of my assemblies are followed while the page is open; it also asks again when somebody comes back to it. */
const FOLLOWED = 20;

/** How far each of these assemblies' books is known, for following them; the same for two people is one. */
export const booksOf = (items: MineItem[]): KnownBook[] =>
  [...new Map(items.map(({ id, head }) => [id, { assemblyId: id, ...head }])).values()].slice(0, FOLLOWED);

/** Everybody on this device (a household may share it); none where nobody has taken part yet. */
export async function getMine(): Promise<Mine[]> {
  const me = await getMe();
  return Promise.all(
    (me?.participants ?? []).map(async (participant) => ({
      participant,
      items: await assembliesOf(participant),
    })),
  );
}

/** All of them, page by page: what needs somebody may stand on the last. */
async function assembliesOf({ id }: Participant): Promise<MineItem[]> {
  const items: MineItem[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const page: Page<MineItem> = await read('myAssemblies', {
      query: { actAs: id, ...(after && { after }) },
    });
    items.push(...page.items);
    after = page.next;
  }
  return items;
}
