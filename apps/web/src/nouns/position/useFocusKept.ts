'use client';
import { type RefObject, useEffect, useRef } from 'react';
import { useRoom } from '../../live/index.ts';

/**
 * When sending takes the form and its button away, or changing takes the answer away, whoever had the focus there finds
 * it at what came instead: the status in the element of the returned ref, else that element. Both have to take focus.
 * `shown`: which of the two stands there.
 */
export function useFocusKept<T extends HTMLElement>(shown: string): RefObject<T | null> {
  const place = useRef<T>(null);
  const before = useRef(shown);
  // Whose page it is comes with the connection: that is nobody's doing, and takes no focus.
  const known = useRoom().clock !== null;
  const knew = useRef(known);
  useEffect(() => {
    const did = knew.current;
    knew.current = known;
    if (before.current === shown) return;
    before.current = shown;
    if (!did) return;
    const status = place.current?.querySelector<HTMLElement>('[role=status]');
    if (document.activeElement === document.body) (status ?? place.current)?.focus();
  }, [shown, known]);
  return place;
}
