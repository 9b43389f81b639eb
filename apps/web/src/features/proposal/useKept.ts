'use client';
import { useEffect, useState } from 'react';

/**
 * What is typed, kept on this device from key to key, so that neither a reload nor a lost connection loses it. `null`:
 * nothing kept. Read after the page woke up: the server does not know it.
 */
export function useKept<T>(key: string): [T | null, (next: T | null) => void] {
  const [kept, setKept] = useState<T | null>(null);
  useEffect(() => {
    const stored = localStorage.getItem(key);
    if (stored) setKept(JSON.parse(stored) as T);
  }, [key]);
  const keep = (next: T | null) => {
    setKept(next);
    if (next === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(next));
  };
  return [kept, keep];
}
