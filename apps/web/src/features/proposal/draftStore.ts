import type { Page } from '@coordinadora/contract';
import { api } from '../../live/index.ts';
import type { Draft } from './useDraft.ts';

/** `as`: who speaks, where several people share this device. */
const speaking = (as: string | null) => (as ? { actAs: as } : {});

/** Keeps a draft with the server; false where that is not possible now (no connection, or nobody takes part yet). */
export async function keepDraft(
  assemblyId: string,
  { id, title, text }: Draft,
  as: string | null,
): Promise<boolean> {
  const kept = api().call('keepDraft', {
    params: { id },
    query: speaking(as),
    body: { assemblyId, title, text },
  });
  return kept.then(
    () => true,
    () => false,
  );
}

/** Best effort: a draft left behind does no harm and can be erased with oneself. */
export const dropDraft = (id: string, as: string | null): Promise<void> =>
  api()
    .call('dropDraft', { params: { id }, query: speaking(as) })
    .catch(() => {});

/** The latest draft for this assembly, from whichever device it was written on; null where there is none. */
export async function lastDraft(assemblyId: string, as: string | null): Promise<Draft | null> {
  for (let after: string | null = ''; after !== null; ) {
    const page: Page<Draft & { assemblyId: string }> | null = await api()
      .call('drafts', { query: { ...speaking(as), ...(after && { after }) } })
      .catch(() => null);
    if (!page) return null;
    const found = page.items.find((item) => item.assemblyId === assemblyId);
    if (found) return { id: found.id, title: found.title, text: found.text };
    after = page.next;
  }
  return null;
}
