import { expect, test } from 'vitest';
import { gathering } from './gathering.ts';
import { button, reads } from './seen.ts';
import { stage } from './stage.ts';
import { openWindow } from './window.ts';
import { word } from './words.ts';

test('what is typed to found an assembly outlasts a reload and another language', async () => {
  const { page } = await openWindow();
  await page.goto('/new');
  await page.locator('[name=name]').fill('Junta de la fuente');
  await page.locator('[name=territory]').fill('Villa Pagador');
  await page.locator('[name=level]').selectOption('district');
  await page.locator('[name=timeZone]').selectOption('Asia/Tokyo');
  await page.locator('[name=charter][value=two-thirds]').check();
  await page.reload();
  await reads(page, '/a/junta-de-la-fuente');
  await page.locator('header summary').click();
  await button(page, word('frame.en')).click();
  await page.locator('html[lang=en]').waitFor();
  await reads(page, '/a/junta-de-la-fuente');
  expect(await page.locator('[name=territory]').inputValue()).toBe('Villa Pagador');
  expect(await page.locator('[name=level]').inputValue()).toBe('district');
  expect(await page.locator('[name=timeZone]').inputValue()).toBe('Asia/Tokyo');
  expect(await page.locator('[value=two-thirds]').isChecked()).toBe(true);
});

test('a reason half written outlasts a reload', async () => {
  const meeting = await gathering('Junta de las palabras');
  const { page } = await openWindow();
  await page.goto(await meeting.door());
  await reads(page, word('meeting.youAreIn'));
  await meeting.call();
  await page.locator('[name=reason]').fill('Porque el agua');
  await page.locator('[value=reservations]').check();
  await page.reload();
  await expect
    .poll(() => page.locator('[name=reason]').inputValue(), { timeout: 20_000 })
    .toBe('Porque el agua');
  expect(await page.locator('[value=reservations]').isChecked()).toBe(true);
});

test('a meeting half convened, with all its items, outlasts a reload', async () => {
  const { facilitator, home } = await gathering('Junta por convocar');
  const { context, page } = await openWindow();
  await context.addCookies([
    { name: 'coordinadora', value: facilitator.token, url: (await stage()).address },
  ]);
  await page.goto(`${home}/m/new`);
  const items = page.locator('[name=item]');
  await items.first().fill('El agua');
  await button(page, word('meeting.anotherItem')).click();
  await items.nth(1).fill('La luz');
  await page.locator('[name=place]').fill('La cancha');
  await page.reload();
  await expect.poll(() => items.count(), { timeout: 20_000 }).toBe(2);
  await expect.poll(() => items.nth(1).inputValue(), { timeout: 20_000 }).toBe('La luz');
  expect(await items.first().inputValue()).toBe('El agua');
  expect(await page.locator('[name=place]').inputValue()).toBe('La cancha');
});
