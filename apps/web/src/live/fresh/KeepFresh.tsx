'use client';
import type { KnownBook } from '@coordinadora/client';
import { useEffect, useRef } from 'react';
import { part } from '../newer/part.ts';
import { useRefresh } from '../useRefresh.ts';
import { soon } from './soon.ts';

/**
 * Asks for the page again when one of the books it was made from has grown, and when somebody comes back to it. What is
 * typed, focused or scrolled stays. `books`: as far as the page shows them.
 */
export function KeepFresh({ books }: { books: KnownBook[] }) {
  const refresh = useRefresh();
  const shown = useRef(books);
  shown.current = books;
  const which = books.map(({ assemblyId }) => assemblyId).join();
  useEffect(() => {
    const { news, look, stop } = soon(refresh);
    let leave = () => {};
    let gone = false;
    document.addEventListener('visibilitychange', look);
    if (which) part(() => import('./follow.ts')).then(start, () => {});
    function start({ follow }: typeof import('./follow.ts')) {
      if (!gone) leave = follow({ books: shown.current, onNews: news });
    }
    return () => {
      gone = true;
      document.removeEventListener('visibilitychange', look);
      leave();
      stop();
    };
  }, [which, refresh]);
  return null;
}
