import type { WireAct } from '@coordinadora/contract';

/** An act as it was tapped, waiting to be answered. */
export interface Queued {
  /** The act's id: the same however often it is sent. */
  id: string;
  assemblyId: string;
  act: WireAct;
  /** When it was tapped, ms. */
  at: number;
  /** Its place among those tapped. */
  order: number;
}

/** The form in which what waits is stored; it goes up where an older page would misread it. */
const FORMAT = 1;
/** As it is stored: pages from before anybody said a form stored the first. */
export type Stored = Queued & { format?: number };

export const toStored = (queued: Queued): Stored => ({ ...queued, format: FORMAT });

/**
 * OUT-8: what any earlier page stored. What a later one stored is left where it is, for a page that understands it. The
 * form stands in each record and not in the database's version: raising that shuts out the pages that are still open.
 */
export const fromStored = (all: readonly Stored[]): Queued[] =>
  all.flatMap(({ format = 1, ...queued }) => (format <= FORMAT ? [queued] : []));

/** Where an outbox keeps what waits. */
export interface OutboxStorage {
  all: () => Promise<Queued[]>;
  put: (queued: Queued) => Promise<void>;
  remove: (id: string) => Promise<void>;
}

/** Forgets with the process: for tests, programs, and browsers that allow nothing else. */
export function memoryStorage(kept = new Map<string, Queued>()): OutboxStorage {
  return {
    all: async () => [...kept.values()],
    put: async (queued) => void kept.set(queued.id, queued),
    remove: async (id) => void kept.delete(id),
  };
}
