import AxeBuilder from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { atlas, type Place, type Who, wayIn } from './atlas.ts';
import { neighbour } from './neighbour.ts';
import { fitsSideways } from './seen.ts';
import { openWindow, telephone } from './window.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
let places: Place[];

beforeAll(async () => {
  places = await atlas(await neighbour());
});

/** One page for each person, signed in by their link. */
async function visitors(options: BrowserContextOptions) {
  const pages = new Map<Who | null, Page>();
  return async ({ by, path }: Place): Promise<Page> => {
    const page = pages.get(by) ?? (await openWindow(options)).page;
    if (by && !pages.has(by)) {
      await page.goto(await wayIn(by));
      await page.waitForURL(by === 'hall' ? '**/hall' : '**/');
    }
    pages.set(by, page);
    await page.setViewportSize(by === 'hall' ? { width: 1920, height: 1080 } : telephone);
    await page.goto(path, { waitUntil: 'load' });
    return page;
  };
}

const manners: [string, BrowserContextOptions][] = [
  ['in Spanish by day', { locale: 'es-BO', colorScheme: 'light' }],
  ['in English at night', { locale: 'en-GB', colorScheme: 'dark' }],
];

test.each(manners)('every page %s: nobody is shut out, nothing is cut off', async (_, options) => {
  const visit = await visitors(options);
  const found: string[] = [];
  for (const place of places) {
    const page = await visit(place);
    const { violations } = await new AxeBuilder({ page }).withTags(WCAG).setLegacyMode().analyze();
    for (const { id, nodes } of violations)
      found.push(`${place.name}: ${id} at ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
    await fitsSideways(page);
  }
  expect(found).toEqual([]);
});

test('every page can be read before any script has run', async () => {
  const { page: stranger } = await openWindow({ javaScriptEnabled: false });
  for (const { name, path, shows } of places.filter(({ by }) => by === null)) {
    await stranger.goto(path);
    await expect.soft(stranger.locator('h1').innerText(), name).resolves.not.toBe('');
    expect.soft(await stranger.locator('body').innerText(), name).toMatch(shows);
  }
  for (const by of ['unanswered', 'reserved', 'away', 'facilitator', 'neighbour', 'hall'] as const)
    await readableFor(by);
});

/** Signing in needs a script, reading does not: the cookie is taken along to a window that runs none. */
async function readableFor(by: Who): Promise<void> {
  const { context, page } = await openWindow();
  await page.goto(await wayIn(by));
  await page.waitForURL(by === 'hall' ? '**/hall' : '**/');
  const storageState = await context.storageState();
  const { page: reader } = await openWindow({ javaScriptEnabled: false, storageState });
  for (const { name, path, shows } of places.filter((place) => place.by === by)) {
    await reader.goto(path);
    expect.soft(await reader.locator('body').innerText(), name).toMatch(shows);
  }
}
