/// <reference lib="dom" />
import type { Locator, Page } from 'playwright-core';
import { word } from './words.ts';

/** What a person needs to find something on a page. */
type Where = Page | Locator;

export const button = (where: Where, name: string | RegExp) => where.getByRole('button', { name }).first();
export const link = (where: Where, name: string | RegExp) => where.getByRole('link', { name }).first();

/** Waits until somebody looking at the page reads this; the page is never loaded again. */
export async function reads(where: Where, text: string | RegExp): Promise<void> {
  await where.getByText(text).filter({ visible: true }).first().waitFor();
}

/** Chooses a position, with a reason or without, and sends it. */
export async function answers(page: Page, position: string, reason?: string): Promise<void> {
  await page.locator(`input[name=position][value=${position}]`).check();
  if (reason !== undefined) await page.locator('textarea[name=reason]').fill(reason);
  await button(page, new RegExp(`${word('answer.send')}|${word('answer.resend')}`)).click();
}

/** Whether nothing stands to the right of the screen's edge. */
export const fitsSideways = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
