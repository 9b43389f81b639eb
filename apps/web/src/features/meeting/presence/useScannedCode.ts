'use client';
import { useEffect, useState } from 'react';

/** The hall's code from a scanned address (`#c=CODE`), taken once; it does not stay in the address. */
export function useScannedCode(): string | null {
  const [code, setCode] = useState<string | null>(null);
  useEffect(() => {
    const take = () => {
      const scanned = new URLSearchParams(location.hash.slice(1)).get('c');
      if (!scanned) return;
      history.replaceState(history.state, '', location.pathname + location.search);
      setCode(scanned);
    };
    take();
    addEventListener('hashchange', take);
    return () => removeEventListener('hashchange', take);
  }, []);
  return code;
}
