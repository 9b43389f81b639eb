import {
  browserStorage,
  createApi,
  createOutbox,
  liveTransport,
  type OutboxState,
} from '@coordinadora/client';
import type { ActAnswer } from '@coordinadora/contract';
import { asParticipant } from './asParticipant.ts';
import { showOutbox } from './outboxStore.ts';
import type { Underway } from './types.ts';

type Listener = (assemblyId: string, answer: ActAnswer) => void;
const listeners = new Set<Listener>();

/** Calls back with what each accepted act wrote, whichever page it was tapped on. */
export const onAnswered = (listener: Listener): void => void listeners.add(listener);

function underway({ waiting, refused, stuck }: OutboxState): Underway[] {
  return waiting.map(({ id, assemblyId, act }) => {
    const item = { id, assemblyId, kind: act.kind, payload: act.payload as Record<string, unknown> };
    if (refused?.queued.id === id) return { ...item, state: 'refused', problem: refused.problem };
    return { ...item, state: stuck || refused ? 'waiting' : 'sending' };
  });
}

/** The outbox of this device: one for all assemblies, kept through reloads, sent in order. */
export const outbox = browserStorage().then((storage) => {
  const api = createApi({ headers: { 'accept-language': document.documentElement.lang } });
  const { send, onConnect } = liveTransport(api);
  const box = createOutbox({
    storage,
    send: asParticipant(send, api),
    onChange: (state) => showOutbox(underway(state)),
    onAnswer: ({ assemblyId }, answer) => {
      for (const listener of listeners) listener(assemblyId, answer);
    },
  });
  onConnect(box.wake);
  void box.start();
  return box;
});
