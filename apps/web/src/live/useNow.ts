'use client';
import { useEffect, useState } from 'react';
import { useRoom } from './RoomProvider.tsx';

const SECOND = 1000;

/**
 * The server's time in ms, once a second: telephones are often wrong. null until the server has said it: a page that is
 * kept for all knows no time.
 */
export function useClock(): number | null {
  const { clock } = useRoom();
  const [now, setNow] = useState<number | null>(null);
  useEffect(() => {
    if (!clock) return;
    const tick = () => setNow(clock.at + Date.now() - clock.read);
    tick();
    const timer = setInterval(tick, SECOND);
    return () => clearInterval(timer);
  }, [clock]);
  return now;
}

/**
 * The same, or as long as it is not known the time of the book's last entry: it may lag, never run ahead, so nothing is
 * offered before the server would take it.
 */
export function useNow(): number {
  const { since } = useRoom();
  return useClock() ?? since;
}
