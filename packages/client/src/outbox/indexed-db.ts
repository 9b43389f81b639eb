import { fromStored, memoryStorage, type OutboxStorage, type Stored, toStored } from './storage.ts';

/** As much of IndexedDB as is needed here; Node does not know its types. */
interface Request<T> {
  result: T;
  error: unknown;
  onsuccess: (() => void) | null;
  onerror: (() => void) | null;
  onupgradeneeded?: (() => void) | null;
}
interface Store {
  getAll: () => Request<Stored[]>;
  put: (stored: Stored) => Request<unknown>;
  delete: (id: string) => Request<unknown>;
}
interface Database {
  createObjectStore: (name: string, options: { keyPath: string }) => void;
  transaction: (name: string, mode: 'readonly' | 'readwrite') => { objectStore: (name: string) => Store };
}
interface Factory {
  open: (name: string, version: number) => Request<Database>;
}
const OUTBOX = 'outbox';

const answer = <T>(request: Request<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

function open(factory: Factory): Promise<Database> {
  const request = factory.open('coordinadora', 1);
  request.onupgradeneeded = () => request.result.createObjectStore(OUTBOX, { keyPath: 'id' });
  return answer(request);
}

/** The browser's own store, which outlives a reload; where it is closed to us (private windows), memory. */
export async function browserStorage(): Promise<OutboxStorage> {
  const { indexedDB } = globalThis as { indexedDB?: Factory };
  const database = indexedDB ? await open(indexedDB).catch(() => null) : null;
  if (!database) return memoryStorage();
  const store = (mode: 'readonly' | 'readwrite') => database.transaction(OUTBOX, mode).objectStore(OUTBOX);
  return {
    all: async () => fromStored(await answer(store('readonly').getAll())),
    put: async (queued) => void (await answer(store('readwrite').put(toStored(queued)))),
    remove: async (id) => void (await answer(store('readwrite').delete(id))),
  };
}
