import type { LiveStatus } from '@coordinadora/client';
import type { LinkStatus } from './types.ts';

/** A connection that comes back sooner than this was never away, ms. */
const PATIENCE = 2_000;

/**
 * Says that the connection is away only once it stays away: no strip for the moment a page needs to wake up. At once
 * where it was lost with the network itself, which the device knows.
 */
export function steady(say: (status: LinkStatus) => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const away = () => say(navigator.onLine ? 'reconnecting' : 'offline');
  const status = (next: LiveStatus) => {
    clearTimeout(timer);
    timer = undefined;
    if (next === 'live') say('live');
    else if (next === 'reconnecting' && !navigator.onLine) away();
    else timer = setTimeout(away, PATIENCE);
  };
  status('connecting');
  return { status, rest: () => clearTimeout(timer) };
}
