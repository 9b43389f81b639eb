import { AxeBuilder } from '@axe-core/playwright';
import { THEME_COOKIE, type Theme } from '@coordinadora/contract/preferences';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { atlas, type Place, people, type Who, wayIn } from './atlas.ts';
import { neighbour } from './neighbour.ts';
import { fitsSideways } from './seen.ts';
import { stage } from './stage.ts';
import { desk, openWindow, telephone } from './window.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
let places: Place[];

beforeAll(async () => {
  places = await atlas(await neighbour());
});

/** How somebody looks at the pages. */
interface Manner extends BrowserContextOptions {
  viewport: typeof telephone;
  /** Chosen on the page; else the device's. */
  theme?: Theme;
}

/** One page for each person, signed in by their link. */
async function visitors({ theme, ...options }: Manner) {
  const pages = new Map<Who | null, Page>();
  const newcomer = async (by: Who | null) => {
    const { context, page } = await openWindow(options);
    const { address } = await stage();
    if (theme) await context.addCookies([{ name: THEME_COOKIE, value: theme, url: address }]);
    if (by) await enter(page, by);
    pages.set(by, page);
    return page;
  };
  return async ({ by, path }: Place): Promise<Page> => {
    const page = pages.get(by) ?? (await newcomer(by));
    await page.setViewportSize(by === 'hall' ? { width: 1920, height: 1080 } : options.viewport);
    await page.goto(path, { waitUntil: 'load' });
    return page;
  };
}

test('what these tests look for, they find', async () => {
  const { page } = await openWindow();
  await page.setContent(`<title>x</title><main><h1>x</h1><img src="x.png"><pre>${'x'.repeat(500)}`);
  const { violations } = await look(page);
  expect(violations.map(({ id }) => id)).toEqual(expect.arrayContaining(['image-alt', 'html-has-lang']));
  expect(await fitsSideways(page)).toBe(false);
});

const look = (page: Page) => new AxeBuilder({ page }).withTags(WCAG).setLegacyMode().analyze();

const manners: [string, Manner][] = [
  ['in Spanish by day', { viewport: telephone, locale: 'es-BO', colorScheme: 'light' }],
  ['in English at night', { viewport: telephone, locale: 'en-GB', colorScheme: 'dark' }],
  ['at a desk, black on white', { viewport: desk, locale: 'es-BO', colorScheme: 'dark', theme: 'sun' }],
];

test.each(manners)('every page %s: nobody is shut out, nothing is cut off', async (_, options) => {
  const visit = await visitors(options);
  const found: string[] = [];
  for (const place of places) {
    const page = await visit(place);
    expect(await fitsSideways(page), `${place.name} goes beyond the screen's edge`).toBe(true);
    const { violations } = await look(page);
    for (const { id, nodes } of violations)
      found.push(`${place.name}: ${id} at ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  }
  expect(found).toEqual([]);
});

test('every page can be read before any script has run', async () => {
  const { page: stranger } = await openWindow({ javaScriptEnabled: false });
  await readable(stranger, null);
  for (const by of people) {
    // Signing in needs a script, reading does not: the cookie is taken along to a window that runs none.
    const { context, page } = await openWindow();
    await enter(page, by);
    const storageState = await context.storageState();
    await readable((await openWindow({ javaScriptEnabled: false, storageState })).page, by);
  }
});

async function readable(page: Page, by: Who | null): Promise<void> {
  for (const { name, path, shows } of places.filter((place) => place.by === by)) {
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const content = page.getByText(shows).filter({ visible: true });
    expect.soft(await content.count(), `${name} shows ${shows}`).toBeGreaterThan(0);
  }
}

async function enter(page: Page, by: Who): Promise<void> {
  await page.goto(await wayIn(by));
  await page.waitForURL(by === 'hall' ? '**/hall' : '**/');
}
