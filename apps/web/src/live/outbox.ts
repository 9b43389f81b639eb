import { browserStorage, createOutbox, liveTransport } from '@coordinadora/client';
import type { ActAnswer } from '@coordinadora/contract';
import { api } from './api.ts';
import { asParticipant } from './asParticipant.ts';
import { showOutbox } from './outboxStore.ts';
import { underway } from './underway.ts';

type Listener = (assemblyId: string, answer: ActAnswer) => void;
const listeners = new Set<Listener>();

/** Calls back with what each accepted act wrote, whichever page it was tapped on. */
export const onAnswered = (listener: Listener): void => void listeners.add(listener);

/** The outbox of this device: one for all assemblies, kept through reloads, sent in order. */
export const outbox = browserStorage().then((storage) => {
  const calls = api();
  const { send, onConnect } = liveTransport(calls);
  const box = createOutbox({
    storage,
    send: asParticipant(send, calls),
    onChange: (state) => showOutbox(underway(state)),
    onAnswer: ({ assemblyId }, answer) => {
      for (const listener of listeners) listener(assemblyId, answer);
    },
  });
  onConnect(box.wake);
  void box.start();
  return box;
});
