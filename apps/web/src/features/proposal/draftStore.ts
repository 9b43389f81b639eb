import type { Page } from '@coordinadora/contract';
import type { Draft } from './useDraft.ts';

/** `as`: who speaks, where several people share this device. */
function ask(
  method: string,
  path: string,
  as: string | null,
  more: { body?: object; after?: string } = {},
): Promise<Response | null> {
  const { body, after } = more;
  const query = new URLSearchParams({ ...(as && { actAs: as }), ...(after && { after }) });
  return fetch(`/api/v1/drafts${path}?${query}`, {
    method,
    ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  }).catch(() => null);
}

/** A random UUID (version 4); `crypto.randomUUID` does not exist over plain HTTP. */
export function draftId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** Keeps a draft with the server; false where that is not possible now (no connection, or nobody takes part yet). */
export async function keepDraft(
  assemblyId: string,
  { id, title, text }: Draft,
  as: string | null,
): Promise<boolean> {
  return (await ask('PUT', `/${id}`, as, { body: { assemblyId, title, text } }))?.ok ?? false;
}

/** Best effort: a draft left behind does no harm and can be erased with oneself. */
export const dropDraft = (id: string, as: string | null) => ask('DELETE', `/${id}`, as);

/** The latest draft for this assembly, from whichever device it was written on; null where there is none. */
export async function lastDraft(assemblyId: string, as: string | null): Promise<Draft | null> {
  for (let after: string | null = ''; after !== null; ) {
    const answer: Response | null = await ask('GET', '', as, { after });
    if (!answer?.ok) return null;
    const page = (await answer.json()) as Page<Draft & { assemblyId: string }>;
    const found = page.items.find((item) => item.assemblyId === assemblyId);
    if (found) return { id: found.id, title: found.title, text: found.text };
    after = page.next;
  }
  return null;
}
