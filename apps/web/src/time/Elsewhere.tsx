'use client';
import { sameClock } from './sameClock.ts';
import { useOwnZone } from './useOwnZone.ts';

/**
 * A line for readers whose clocks do not go with those of `zone` (IANA). Only their device knows, so the line is there
 * from the first and lies in the margin over the page, unseen until it is needed: nothing moves. It is seen on paper, which
 * others read, and without script.
 */
export function Elsewhere({ zone, children }: { zone: string; children: string }) {
  const own = useOwnZone();
  const differs = own !== null && !sameClock(own, zone, Date.now());
  return (
    <p
      className={`mx-auto -mb-6 h-6 w-full max-w-desk truncate px-4 text-soft noscript:visible print:visible ${differs ? '' : 'invisible'}`}
    >
      {children}
    </p>
  );
}
