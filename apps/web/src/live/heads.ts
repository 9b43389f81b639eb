import type { Head } from '@coordinadora/domain';

const place = (assemblyId: string) => `coordinadora.head.${assemblyId}`;

/** The head of a book this device saw last, on whichever page; null where it saw none, or may keep nothing. */
export function keptHead(assemblyId: string): Head | null {
  try {
    const { seq, hash } = JSON.parse(localStorage.getItem(place(assemblyId)) ?? 'null');
    return Number.isSafeInteger(seq) && /^[0-9a-f]{64}$/.test(hash) ? { seq, hash } : null;
  } catch {
    return null;
  }
}

/** Keeps a head for the next page. A browser that may keep nothing, or has no room, goes without. */
export function keepHead(assemblyId: string, { seq, hash }: Head): void {
  try {
    localStorage.setItem(place(assemblyId), JSON.stringify({ seq, hash }));
  } catch {}
}
