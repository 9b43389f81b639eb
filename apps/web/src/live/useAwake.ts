import { useSyncExternalStore } from 'react';

const never = () => () => {};

/**
 * Whether the page has woken up. Until then a form would be sent by the browser itself, as an address with everything
 * that was typed in it: buttons that send wait for this.
 */
export const useAwake = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
