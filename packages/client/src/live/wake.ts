interface Page {
  hidden?: boolean;
  addEventListener?: (type: string, listener: () => void) => void;
  removeEventListener?: (type: string, listener: () => void) => void;
}
/** A page hidden for longer than this may have lost its connection without knowing it, ms. */
const ASLEEP = 20_000;

/** Calls back when the network returns or a telephone wakes, long before a heartbeat would notice. In Node never. */
export function onWake(callback: () => void): () => void {
  const { document: page, ...window } = globalScope();
  let hiddenAt: number | null = null;
  const turned = () => {
    if (page?.hidden) hiddenAt = Date.now();
    else if (hiddenAt !== null && Date.now() - hiddenAt > ASLEEP) callback();
  };
  window.addEventListener?.('online', callback);
  page?.addEventListener?.('visibilitychange', turned);
  return () => {
    window.removeEventListener?.('online', callback);
    page?.removeEventListener?.('visibilitychange', turned);
  };
}

/** Calls back when the device says that its network is gone, long before an unanswered question would. In Node never. */
export function onOffline(callback: () => void): () => void {
  const window = globalScope();
  window.addEventListener?.('offline', callback);
  return () => window.removeEventListener?.('offline', callback);
}

function globalScope(): Page & { document?: Page } {
  const scope = globalThis as Page & { document?: Page };
  return {
    ...(scope.document && { document: scope.document }),
    ...(scope.addEventListener && { addEventListener: scope.addEventListener.bind(scope) }),
    ...(scope.removeEventListener && { removeEventListener: scope.removeEventListener.bind(scope) }),
  };
}
