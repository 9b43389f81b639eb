'use client';
import type { Signal } from '@coordinadora/contract';
import { useEffect, useState } from 'react';
import { part } from './newer/part.ts';
import { useRoom } from './RoomProvider.tsx';

/** As long as the server shows a hand signal that is not shown again, ms. */
const SHOWN = 20_000;

/** This person's hand signal in a meeting: `show` it, and the same once more takes it down. It falls by itself. */
export function useSignal(meetingId: string): {
  mine: Signal | null;
  show: (signal: Signal) => Promise<void>;
} {
  const { assemblyId } = useRoom();
  const [mine, setMine] = useState<Signal | null>(null);
  useEffect(() => {
    if (!mine) return;
    const fall = setTimeout(() => setMine(null), SHOWN);
    return () => clearTimeout(fall);
  }, [mine]);
  const show = async (signal: Signal) => {
    const next = signal === mine ? null : signal;
    setMine(next);
    const seen = await part(() => import('./wire.ts')).then(
      ({ showSignal }) => showSignal(assemblyId, meetingId, next),
      () => false,
    );
    if (!seen) setMine(null);
  };
  return { mine, show };
}
