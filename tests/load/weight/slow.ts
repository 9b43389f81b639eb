import type { Browser, Page } from 'playwright-core';

/** How long a page takes over a slow network on a slow telephone, from an empty cache (ms). */
export interface Slow {
  /** Until its first heading is painted. */
  readable: number;
  /** Until the room has answered its `watch`: from here on it acts and hears. Null where a page watches nothing. */
  live: number | null;
}

/** What browsers' tools call slow 3G: 400 ms a round trip, 400 kbit/s each way; and a processor four times as slow. */
const NETWORK = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const SLOWER = 4;
const PATIENCE = 60_000;

/** @param watches whether the page has something live in it, which is then waited for */
export async function slowly(
  browser: Browser,
  address: string,
  token: string | null,
  watches: boolean,
): Promise<Slow> {
  const context = await browser.newContext({
    locale: 'es',
    serviceWorkers: 'block',
    viewport: { width: 360, height: 740 },
  });
  if (token !== null) await context.addCookies([{ name: 'coordinadora', value: token, url: address }]);
  try {
    const page = await context.newPage();
    const tools = await context.newCDPSession(page);
    await tools.send('Network.enable');
    await tools.send('Network.emulateNetworkConditions', NETWORK);
    await tools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const started = performance.now();
    const live = watches ? watched(page).then(() => performance.now() - started) : null;
    await page.goto(address, { waitUntil: 'commit', timeout: PATIENCE });
    return { readable: await firstPaint(page), live: await live };
  } finally {
    await context.close();
  }
}

/** The acknowledgement of the first `watch`: Socket.IO's packet 43. */
async function watched(page: Page): Promise<void> {
  const socket = await page.waitForEvent('websocket', { timeout: PATIENCE });
  await socket.waitForEvent('framereceived', {
    predicate: ({ payload }) => String(payload).startsWith('43'),
    timeout: PATIENCE,
  });
}

/** Since the navigation began; text comes with the first paint, as no font of ours blocks it. */
const firstPaint = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const [entry] = list.getEntriesByName('first-contentful-paint');
          if (entry) resolve(entry.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
