/// <reference lib="dom" />
import { expect, test } from 'vitest';
import { gathering } from './gathering.ts';
import { button, fitsSideways, reads } from './seen.ts';
import { openWindow } from './window.ts';
import { word } from './words.ts';

test('a device that saw another book than is there says so on every page, until it is put aside', async () => {
  const { home, page: meeting, assemblyId } = await gathering('Asamblea del libro');
  const { page } = await openWindow();
  const key = `coordinadora.head.${assemblyId}`;
  const kept = () => page.evaluate((name) => localStorage.getItem(name), key);
  await page.goto(home);
  await expect.poll(kept).toMatch(/^\{"seq":\d+,"hash":"[0-9a-f]{64}"\}$/);

  const seen = JSON.stringify({ seq: 99, hash: 'a'.repeat(64) });
  await page.evaluate(([name = '', value = '']) => localStorage.setItem(name, value), [key, seen]);
  for (const address of [home, meeting]) {
    await page.goto(address);
    await reads(page, word('live.rewritten', { seq: '99' }));
    await reads(page, `--head 99:${'a'.repeat(64)}`);
  }
  expect(await fitsSideways(page)).toBe(true);
  expect(await kept()).toBe(seen);

  await button(page, word('live.understood')).click();
  await page.getByText(word('live.rewrittenWhy')).waitFor({ state: 'detached' });
  expect(await kept()).not.toBe(seen);
});
