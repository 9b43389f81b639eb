import { expect, test } from 'vitest';
import { gathering } from './gathering.ts';
import { button, reads } from './seen.ts';
import { openWindow } from './window.ts';
import { word } from './words.ts';

test('twelve words or a link make another browser the same person; erasing ends it everywhere', async () => {
  const meeting = await gathering('Junta de las doce palabras');
  const { page: first } = await openWindow();
  await first.goto(await meeting.door());
  await reads(first, word('meeting.youAreIn'));
  await first.goto('/me');
  await reads(first, word('me.phraseText'));
  const words = await first.locator('ol[translate=no] li').allTextContents();
  expect(words).toHaveLength(12);

  const { page: second } = await openWindow();
  await second.goto('/me');
  await second.getByLabel(word('me.restoreField')).fill(words.join(' ').toUpperCase());
  await button(second, word('me.restoreGo')).click();
  await reads(second, word('home.greeting'));
  await reads(second, meeting.name);
  await second.goto(meeting.page);
  await reads(second, word('meeting.youAreIn'));

  await button(first, word('me.makeLink')).click();
  const address = (await first.getByText(/\/in#/).textContent()) ?? '';
  const { page: third } = await openWindow();
  await third.goto(address);
  await reads(third, meeting.name);
  const { page: fourth } = await openWindow();
  await fourth.goto(address);
  await fourth.getByRole('alert').filter({ hasText: /\w/ }).first().waitFor();

  await first.getByText(word('me.eraseWhat')).click();
  await button(first, word('me.eraseGo')).click();
  await reads(first, word('home.title'));
  await third.goto('/me');
  await reads(third, word('me.stranger'));
});

test('words that nobody has are refused in a sentence', async () => {
  const { page } = await openWindow();
  await page.goto('/me');
  await page.getByLabel(word('me.restoreField')).fill('una dos tres');
  await button(page, word('me.restoreGo')).click();
  await page.getByRole('alert').filter({ hasText: /\w/ }).first().waitFor();
});
