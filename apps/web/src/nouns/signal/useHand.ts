'use client';
import { useState } from 'react';
import { useSignal } from '../../live/index.ts';

/** One's own hand in a meeting: the signal it shows, and whether the signals to choose from are open on a telephone. */
export function useHand(meetingId: string) {
  const [open, setOpen] = useState(false);
  return { ...useSignal(meetingId), open, turn: () => setOpen(!open) };
}

export type Hand = ReturnType<typeof useHand>;
