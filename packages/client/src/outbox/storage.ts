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
