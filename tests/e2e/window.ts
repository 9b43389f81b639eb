import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, expect } from 'vitest';
import { browser, stage } from './stage.ts';

export const telephone = { width: 360, height: 740 };
export const desk = { width: 1440, height: 900 };

export interface Window {
  context: BrowserContext;
  page: Page;
}

let open: BrowserContext[] = [];
let complaints: string[] = [];

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await keepWhatWasSeen(task.name);
  await Promise.all(open.map((context) => context.close()));
  const heard = complaints;
  open = [];
  complaints = [];
  expect(heard, 'what the pages complained about').toEqual([]);
});

/** A browser window of somebody's own, in Spanish on a telephone unless told otherwise. Closed after the test. */
export async function openWindow(options: BrowserContextOptions = {}): Promise<Window> {
  const context = await (await browser()).newContext({
    baseURL: (await stage()).address,
    viewport: telephone,
    locale: 'es-BO',
    timezoneId: 'America/La_Paz',
    reducedMotion: 'reduce',
    ...options,
  });
  open.push(context);
  context.setDefaultTimeout(20_000);
  context.on('page', listen);
  return { context, page: await context.newPage() };
}

/** An error in a page's script, or something the security policy forbids, fails the test. */
function listen(page: Page): void {
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' && /Content.Security.Policy|hydrat|React error/i.test(text))
      complaints.push(`${page.url()}: ${text}`);
  });
}

/** What every window showed when a test failed, in `test-results/`. */
async function keepWhatWasSeen(name: string): Promise<void> {
  const pages = open.flatMap((context) => context.pages());
  const file = (place: number) => `test-results/${name.replaceAll(/\W+/g, '-')}-${place + 1}.png`;
  await Promise.all(
    pages.map((page, place) => page.screenshot({ path: file(place), fullPage: true }).catch(() => {})),
  );
}
