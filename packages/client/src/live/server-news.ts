import type { ServerSaid } from '@coordinadora/contract';

/**
 * What becomes known of the server: what it says of itself, that it no longer understands this program, or that it is
 * back after its connection was lost (perhaps as another).
 */
export type ServerNews = { kind: 'said'; server: ServerSaid } | { kind: 'client_too_old' } | { kind: 'back' };

const listeners = new Set<(news: ServerNews) => void>();

/** Calls back with news of every server this program is connected to. @returns how to stop */
export function onServer(listener: (news: ServerNews) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export function tellOfServer(news: ServerNews): void {
  for (const listener of listeners) listener(news);
}
