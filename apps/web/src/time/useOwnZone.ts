import { useSyncExternalStore } from 'react';

const never = () => () => {};
const own = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The zone (IANA) of the reader's device; null until the page has woken, for no server knows it. */
export const useOwnZone = (): string | null => useSyncExternalStore(never, own, () => null);
