import type { Signal } from '@coordinadora/contract';
import { useSyncExternalStore } from 'react';

export type Temperature = Partial<Record<Signal, number>>;

/** Every hand falls within 20 s, and its fall is told: after longer silence none is up, told or not. */
const SILENCE = 25_000;
const none: Temperature = {};
const shown = new Map<string, { signals: Temperature; fall: ReturnType<typeof setTimeout> }>();
const listeners = new Set<() => void>();

const tell = () => {
  for (const listener of listeners) listener();
};

/** Called by the wire with the hand signals shown in a meeting now. */
export function showTemperature(meetingId: string, signals: Temperature): void {
  clearTimeout(shown.get(meetingId)?.fall);
  const fall = setTimeout(() => {
    shown.delete(meetingId);
    tell();
  }, SILENCE);
  shown.set(meetingId, { signals, fall });
  tell();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** How many show each hand signal in a meeting now. Nothing on the server. */
export const useTemperature = (meetingId: string): Temperature =>
  useSyncExternalStore(
    subscribe,
    () => shown.get(meetingId)?.signals ?? none,
    () => none,
  );
