import { expect, test } from 'vitest';
import { gathering } from './gathering.ts';
import { button, reads } from './seen.ts';
import { openWindow } from './window.ts';
import { word } from './words.ts';

test('one person’s hand signal is seen on the other’s telephone and in the hall, and falls when tapped again', async () => {
  const place = await gathering('Asamblea de las señas');
  const { context, page: ana } = await openWindow();
  const { page: beto } = await openWindow();
  const hall = await context.newPage();
  await hall.setViewportSize({ width: 1920, height: 1080 });
  await hall.goto(`${place.page}/hall`);
  await ana.goto(await place.door());
  await reads(ana, word('meeting.youAreIn'));
  await beto.goto(place.page);

  await button(beto, word('signals.show')).click();
  expect(await button(beto, word('signals.agree')).count()).toBe(0);

  await button(ana, word('signals.show')).click();
  await button(ana, word('signals.agree')).click();
  for (const page of [beto, hall])
    await page.locator('li', { hasText: `1${word('signals.agree')}` }).waitFor();
  expect(await button(ana, word('signals.agree')).getAttribute('aria-pressed')).toBe('true');
  await button(ana, word('signals.agree')).click();
  for (const page of [beto, hall])
    await page.locator('li', { hasText: `0${word('signals.agree')}` }).waitFor();

  // The turn to a test changes most of the page; one's hand stays where it was.
  await place.call();
  await reads(ana, word('consensus.testNow'));
  await button(ana, word('signals.wrap_up')).click();
  await hall.locator('li', { hasText: `1${word('signals.wrap_up')}` }).waitFor();
});
