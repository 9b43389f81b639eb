'use client';
import type { Payloads } from '@coordinadora/contract';
import type { PersonActKind } from '@coordinadora/domain';
import { part } from './newer/part.ts';
import { useRoom } from './RoomProvider.tsx';
import type { Refused, Sent, Underway } from './types.ts';
import { useMine } from './useMine.ts';

export interface Acting<K extends PersonActKind> {
  /** Keeps the act, then sends it as soon as it can be; the promise answers when the server did. */
  send: (payload: Payloads[K], options?: { sign?: boolean }) => Promise<Sent>;
  /** `idle`, or where the last act of this kind (about this thing) stands. */
  state: 'idle' | Underway['state'];
  /** On its way: its button rests. */
  busy: boolean;
  problem: Refused | null;
  /** The id of the act that was refused. */
  refusedId: string | undefined;
  /** Puts a refused act aside, so that what waits behind it goes on. */
  dismiss: () => void;
}

/** What sends could not be fetched: nothing was kept, and the form stays as it is. */
const NOT_TAKEN: Sent = { ok: false, problem: { code: 'offline', title: '', detail: '' } };

const tells = (item: Underway, about: string) => Object.values(item.payload).includes(about);

/**
 * One kind of act from this page. `about`: the id of the proposal, meeting or item, where a page has several. Whoever
 * has not taken part from this device becomes a participant first: no form, no name. Survives a reload: what waits is
 * found again.
 */
export function useAct<K extends PersonActKind>(kind: K, about?: string): Acting<K> {
  const { assemblyId, speakers } = useRoom();
  const speaking = speakers && { actAs: speakers.now.id };
  const mine = useMine().filter(
    (item) => item.assemblyId === assemblyId && item.kind === kind && (!about || tells(item, about)),
  );
  const last = mine.find(({ state }) => state === 'refused') ?? mine.at(-1);
  const dismiss = async () => {
    if (last?.state === 'refused') await (await part(() => import('./wire.ts'))).putAside();
  };
  return {
    send: (payload, options) =>
      part(() => import('./wire.ts')).then(
        (wire) => wire.send(assemblyId, kind, payload, { ...options, ...speaking }),
        () => NOT_TAKEN,
      ),
    state: last?.state ?? 'idle',
    busy: last?.state === 'sending' || last?.state === 'waiting',
    problem: last?.problem ?? null,
    refusedId: last?.state === 'refused' ? last.id : undefined,
    dismiss,
  };
}
