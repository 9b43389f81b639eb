'use client';
import { useEffect } from 'react';
import { useRefresh } from '../live/useRefresh.ts';

const EVERY = 20_000;

/** Asks for the page again while it is looked at, and at once when somebody comes back to it: what needs them changes. */
export function KeepFresh() {
  const refresh = useRefresh();
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible' && navigator.onLine) void refresh();
    };
    const timer = setInterval(look, EVERY);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [refresh]);
  return null;
}
