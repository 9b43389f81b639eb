import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from 'playwright-core';

/** Nothing more is taken when nothing was for this long (ms). */
const QUIET = 2_500;
const FILES = ['script', 'stylesheet', 'font', 'image', 'fetch', 'other'];

/** The paths of all files that a browser with an empty cache takes for a page, once each: none of the api's answers. */
export async function filesOf(browser: Browser, url: string, path: string): Promise<string[]> {
  const context = await browser.newContext({ locale: 'es', viewport: { width: 360, height: 740 } });
  try {
    const page = await context.newPage();
    const taken = new Set<string>();
    let last = performance.now();
    page.on('request', (request) => {
      const { origin, pathname, search } = new URL(request.url());
      if (origin !== url || !FILES.includes(request.resourceType()) || pathname.startsWith('/api/')) return;
      taken.add(pathname + search);
      last = performance.now();
    });
    await page.goto(url + path, { waitUntil: 'load' });
    while (performance.now() - last < QUIET) await sleep(100);
    return [...taken];
  } finally {
    await context.close();
  }
}
