'use client';
import { type RefObject, useEffect, useRef } from 'react';

/**
 * When sending takes the form and its button away, or changing takes the answer away, whoever had the focus there finds
 * it at what came instead: the status in the element of the returned ref, else that element. Both have to take focus.
 * `shown`: which of the two stands there.
 */
export function useFocusKept<T extends HTMLElement>(shown: string): RefObject<T | null> {
  const place = useRef<T>(null);
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    const status = place.current?.querySelector<HTMLElement>('[role=status]');
    if (document.activeElement === document.body) (status ?? place.current)?.focus();
  }, [shown]);
  return place;
}
