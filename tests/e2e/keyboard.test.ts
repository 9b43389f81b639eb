/// <reference lib="dom" />
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { gathering } from './gathering.ts';
import { button, reads } from './seen.ts';
import { openWindow } from './window.ts';
import { word } from './words.ts';

test('a position is taken and the test closed without a mouse', async () => {
  const meeting = await gathering('Junta del teclado');
  const { page } = await openWindow();
  await page.goto(await meeting.door());
  await reads(page, word('meeting.youAreIn'));
  await meeting.call();
  await reads(page, word('choice.legend'));

  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(word('frame.skip'));
  await tabTo(page, page.locator('input[name=position]').first());
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  expect(await page.locator('input[value=reservations]').isChecked()).toBe(true);
  await tabTo(page, page.locator('textarea[name=reason]'));
  await page.keyboard.type('Con un turno más corto.');
  await tabTo(page, button(page, word('answer.send')));
  await page.keyboard.press('Enter');
  await reads(page, word('answer.stage.counted'));
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(word('answer.stage.counted'));

  await button(page, word('answer.change')).waitFor();
  await tabTo(page, button(page, word('answer.change')));
  await page.keyboard.press('Enter');
  await tabTo(page, page.locator('input[name=position]:checked'));
  await page.keyboard.press('ArrowUp');
  expect(await page.locator('input[value=support]').isChecked()).toBe(true);
  await tabTo(page, button(page, word('answer.resend')));
  await page.keyboard.press('Enter');
  await reads(page, word('answer.stage.counted'));

  await tabTo(page, button(page, word('consensus.closeTest')));
  await page.keyboard.press('Enter');
  await reads(page, word('outcome.consensus'));
});

/** Goes on from control to control until this one has the focus, and shows it. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let steps = 0; steps < 80; steps++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return seen(target);
  }
  throw new Error(`the keyboard never reaches ${target}`);
}

/** Whoever uses the keyboard sees where they are: an outline, and nothing lying over it. */
async function seen(target: Locator): Promise<void> {
  const shown = await target.evaluate((element) => {
    const { top, left, width, height } = element.getBoundingClientRect();
    const there = document.elementFromPoint(left + width / 2, top + height / 2);
    const around = [element, element.closest('label')].filter((one) => one !== null);
    return {
      outlined: around.some((one) => getComputedStyle(one).outlineStyle !== 'none'),
      uncovered: there === element || element.contains(there) || element.closest('label')?.contains(there),
    };
  });
  expect(shown).toEqual({ outlined: true, uncovered: true });
}
