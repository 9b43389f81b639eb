import type { MineItem } from '@coordinadora/contract';
import { getApi } from '../../server/api.ts';
import { getMe, type Participant } from '../../server/me.ts';

/** One participant of this device, with their assemblies and what needs them there. */
export interface Mine {
  participant: Participant;
  items: MineItem[];
}

/** Everybody on this device (a household may share it); none where nobody has taken part yet. */
export async function getMine(): Promise<Mine[]> {
  const me = await getMe();
  return Promise.all(
    (me?.participants ?? []).map(async (participant) => {
      const { items } = await getApi<{ items: MineItem[] }>(`/assemblies/mine?actAs=${participant.id}`);
      return { participant, items };
    }),
  );
}
