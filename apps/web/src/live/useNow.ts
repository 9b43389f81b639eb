'use client';
import { useEffect, useState } from 'react';
import { useRoom } from './RoomProvider.tsx';

const SECOND = 1000;

/**
 * The server's time in ms, once a second: telephones are often wrong. It may lag by the second or two a page needs to
 * wake up, never run ahead, so nothing is offered before the server would take it.
 */
export function useNow(): number {
  const { at } = useRoom();
  const [now, setNow] = useState(at);
  useEffect(() => {
    // Date, not performance: the latter stands still while a telephone sleeps.
    const began = Date.now();
    const timer = setInterval(() => setNow(at + Date.now() - began), SECOND);
    return () => clearInterval(timer);
  }, [at]);
  return now;
}
