import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumPath, quiet } from '../../e2e/setup/chromium.ts';

/** Scripts of one page as a browser loads them, each compressed (bytes). */
export interface Scripts {
  /** Named in the page itself. */
  first: number;
  /** All of them, also those that scripts ask for. */
  all: number;
  files: number;
}

/** Nothing more is loaded when nothing was for this long (ms). */
const QUIET = 2_500;

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath(), args: quiet });

/** What a page loads, seen with an empty cache. @throws where the page is not there or loads none */
export async function scriptsOf(
  browser: Browser,
  url: string,
  path: string,
  token: string | null,
): Promise<Scripts> {
  const context = await browser.newContext({ locale: 'es', serviceWorkers: 'block' });
  if (token !== null) await context.addCookies([{ name: 'coordinadora', value: token, url }]);
  try {
    return await weigh(await context.newPage(), url + path);
  } finally {
    await context.close();
  }
}

async function weigh(page: Page, address: string): Promise<Scripts> {
  const sizes = new Map<string, number>();
  let last = performance.now();
  page.on('response', async (response) => {
    if (response.request().resourceType() !== 'script') return;
    last = performance.now();
    const body = await response.body().catch(() => null);
    if (body) sizes.set(response.url(), gzipSync(body, { level: 9 }).length);
  });
  const answer = await page.goto(address, { waitUntil: 'load' });
  if (answer?.status() !== 200) throw new Error(`${address} answers ${answer?.status()}`);
  const html = await answer.text();
  while (performance.now() - last < QUIET) await sleep(100);
  if (sizes.size === 0) throw new Error(`${address} loads no scripts`);
  const named = [...sizes].filter(([url]) => html.includes(`src="${new URL(url).pathname}`));
  const sum = (some: Iterable<[string, number]>) => [...some].reduce((total, [, size]) => total + size, 0);
  return { first: sum(named), all: sum(sizes), files: sizes.size };
}
